package org.qingshen.credit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qingshen.testing.Journeys.done;

import java.util.List;
import java.util.Map;
import org.apache.shiro.authz.AuthorizationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.credit.Consultants;
import org.qingshen.credit.Consultants.Grade;
import org.qingshen.credit.Consultants.Rated;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.CreditCode;
import org.qingshen.testing.Journeys;
import org.qingshen.testing.MutableClock;
import org.qingshen.testing.SignIn;
import org.qingshen.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The consultants' capability, on a database. */
abstract class ConsultantStory {

  private static final String FIRST = firm("11450000007565830");
  private static final String OTHER = firm("91450100MA5K00001");

  @Autowired Consultants consultants;
  @Autowired Journeys people;
  @Autowired SignIn signIn;
  @Autowired MutableClock clock;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void now() {
    clock.reset();
  }

  @AfterEach
  void out() {
    signIn.out();
    clock.reset();
  }

  @Test
  void nobodyElseReadsTheConsultants() {
    for (String login : List.of("xingan", "guilin-eco", "pool", "admin")) {
      assertThatThrownBy(() -> as(login, () -> consultants.page("", 10)))
          .as(login)
          .isInstanceOf(AuthorizationException.class);
    }
  }

  @Test
  @DisplayName("Issue 5, item 6: consultants with cases, returns and rating, page by page")
  void whoSupportsAnApplicationStandsInTheProvincesView() {
    jdbc.update("delete from pilot_consultant");
    CaseId one = people.created("xingan");
    done(people.submit(one, "xingan", plan -> plan.with("consultants", firms(FIRST, OTHER))));

    Consultants.Page first = as("gx-eco", () -> consultants.page("", 1));
    Consultants.Page second = as("gx-eco", () -> consultants.page(first.next(), 1));
    assertThat(second.next()).isNull();
    assertThat(List.of(first.firms().get(0).creditCode(), second.firms().get(0).creditCode()))
        .containsExactly(FIRST, OTHER);
    Rated rated = first.firms().get(0);
    assertThat(rated.running()).isEqualTo(1);
    assertThat(rated.grade()).isEqualTo(Grade.UNRATED);
    assertThat(as("auditor", () -> consultants.rule()).basisKnown()).isFalse();
    signIn.as(
        "gx-eco",
        () -> {
          assertThat(Statements.of(() -> consultants.page("", 20))).hasSizeLessThanOrEqualTo(4);
          return null;
        });

    jdbc.update("update case_file set state = 'VETOED' where id = ?", one.value());
    assertThat(as("gx-eco", () -> consultants.page("", 10)).firms().get(0))
        .matches(it -> it.vetoed() == 1 && it.grade() == Grade.BARRED);
  }

  private static String firm(String seventeen) {
    return seventeen + CreditCode.checkDigit(seventeen);
  }

  private static List<Map<String, Object>> firms(String... codes) {
    return java.util.Arrays.stream(codes)
        .map(
            it ->
                Map.<String, Object>of(
                    "name", "演示咨询公司" + it.substring(0, 4), "creditCode", it, "support", "AUDIT"))
        .toList();
  }

  private <T> T as(String login, java.util.function.Supplier<T> act) {
    return signIn.as(login, act);
  }
}
