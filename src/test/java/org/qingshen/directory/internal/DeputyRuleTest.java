package org.qingshen.directory.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.directory.Deputies.Deputyship;
import org.qingshen.directory.Person;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;

@DisplayName("Who may stand in for whom, roles.md section 4, rules 1 and 5 [D]")
class DeputyRuleTest {

  private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
  private static final PersonId YAN = new PersonId("p-yan");
  private static final PersonId XU = new PersonId("p-xu");
  private static final PersonId THIRD = new PersonId("p-third");

  private final DeputyRule rule = new DeputyRule(new DeputySettings(Duration.ofDays(90), false));

  @Test
  void nobodyIsTheOwnDeputy() {
    assertThat(form(wish(YAN, YAN, 0, 7, "出差"))).isEqualTo("directory.deputy.oneself");
  }

  @Test
  void aPeriodUpsideDownOverOrTooLongIsRefused() {
    assertThat(form(wish(YAN, XU, 7, 7, "出差"))).endsWith("period.upside-down");
    assertThat(form(wish(YAN, XU, 7, 0, "出差"))).endsWith("period.upside-down");
    assertThat(form(wish(YAN, XU, -9, -1, "出差"))).endsWith("period.over");
    assertThat(form(wish(YAN, XU, -1, 0, "出差"))).endsWith("period.over");
    assertThat(form(wish(YAN, XU, 0, 91, "出差"))).endsWith("period.too-long");
    assertThat(form(wish(YAN, XU, 0, 90, "出差"))).isNull();
  }

  @Test
  void aReasonIsGiven() {
    assertThat(form(wish(YAN, XU, 0, 7, " "))).isEqualTo("directory.deputy.reason");
    assertThat(form(wish(YAN, XU, 0, 7, null))).isEqualTo("directory.deputy.reason");
    assertThat(form(wish(YAN, XU, 0, 7, "假".repeat(401)))).isEqualTo("directory.deputy.reason");
    assertThat(form(wish(YAN, XU, 0, 7, "𠮷".repeat(400)))).isNull();
  }

  @Test
  void aDeputyAppointsNoDeputy() {
    assertThat(chain(wish(YAN, XU, 0, 7, "出差"), wish(THIRD, YAN, 1, 2, "")))
        .isEqualTo("directory.deputy.is-deputy");
  }

  @Test
  void whoHasADeputyIsNobodysDeputy() {
    assertThat(chain(wish(YAN, XU, 0, 7, "出差"), wish(XU, THIRD, 1, 2, "")))
        .isEqualTo("directory.deputy.has-deputy");
  }

  @Test
  void thereIsOneDeputyAtATime() {
    assertThat(chain(wish(YAN, XU, 0, 7, "出差"), wish(YAN, THIRD, 1, 2, "")))
        .isEqualTo("directory.deputy.second");
  }

  @Test
  void aDeputyMayActForSeveralOfTheSameDepartment() {
    assertThat(chain(wish(YAN, XU, 0, 7, "出差"), wish(THIRD, XU, 1, 2, ""))).isNull();
    assertThat(
            departments(
                person(YAN, post(PostKind.CITY_ECO, "a", "450300")),
                person(XU, post(PostKind.CITY_ECO, "a", "450300")),
                post(PostKind.CITY_ECO, "a", "450300")))
        .isNull();
  }

  @Test
  @DisplayName("Never two of the three departments in one pair of hands, rule 5")
  void twoDepartmentsAreNeverInOnePairOfHands() {
    Person eco = person(YAN, post(PostKind.CITY_ECO, "a", "450300"));
    assertThat(departments(eco, person(XU, post(PostKind.CITY_DRC, "a", "450300"))))
        .isEqualTo("directory.deputy.two-departments");
    assertThat(
            departments(
                eco,
                person(XU, post(PostKind.POOL_ADMIN, "a", "450300")),
                post(PostKind.PROV_IIT, "b", "450000")))
        .isEqualTo("directory.deputy.two-departments");
    assertThat(
            departments(
                person(
                    YAN,
                    post(PostKind.CITY_ECO, "a", "450300"),
                    post(PostKind.CITY_DRC, "a", "450300")),
                person(XU, post(PostKind.POOL_ADMIN, "a", "450300"))))
        .isEqualTo("directory.deputy.two-departments.principal");
    assertThat(departments(eco, person(XU, post(PostKind.POOL_ADMIN, "a", "450300")))).isNull();
  }

  @Test
  void aDeputyWorksInTheSameProvinceAndTheSameOrganisation() {
    Person yan = person(YAN, post(PostKind.CITY_ECO, "a", "450300"));
    assertThat(place(yan, person(XU, post(PostKind.CITY_ECO, "a", "450300")))).isNull();
    assertThat(place(yan, person(XU, post(PostKind.CITY_ECO, "b", "450200"))))
        .isEqualTo("directory.deputy.other-organisation");
    assertThat(place(yan, person(XU, post(PostKind.CITY_ECO, "c", "371500"))))
        .isEqualTo("directory.deputy.other-province");
    assertThat(place(yan, person(XU))).isEqualTo("directory.deputy.other-province");
    assertThat(place(person(YAN), person(XU))).isEqualTo("directory.deputy.no-post");
  }

  @Test
  void anotherOrganisationOfTheProvinceIsASetting() {
    var open = new DeputyRule(new DeputySettings(Duration.ofDays(90), true));
    Person yan = person(YAN, post(PostKind.CITY_ECO, "a", "450300"));
    assertThat(open.place(yan, person(XU, post(PostKind.CITY_ECO, "b", "450200")))).isEmpty();
    assertThat(key(open.place(yan, person(XU, post(PostKind.CITY_ECO, "c", "371500")))))
        .isEqualTo("directory.deputy.other-province");
  }

  private String form(Deputyship wanted) {
    return key(rule.form(wanted, NOW));
  }

  private String chain(Deputyship wanted, Deputyship other) {
    return key(rule.chain(wanted, List.of(other)));
  }

  private String departments(Person principal, Person deputy, Post... elsewhere) {
    return key(rule.departments(principal, deputy, List.of(elsewhere)));
  }

  private String place(Person principal, Person deputy) {
    return key(rule.place(principal, deputy));
  }

  /** Both languages have the sentence, with every place in it filled. */
  private static String key(Optional<Text> found) {
    found.ifPresent(
        text -> {
          Texts texts = Texts.ofBundles();
          assertThat(texts.say(text)).isNotBlank().doesNotContain("{");
          assertThat(texts.say(text, Locale.ENGLISH)).isNotBlank().doesNotContain("{");
        });
    return found.map(Text::key).orElse(null);
  }

  private static Deputyship wish(
      PersonId principal, PersonId deputy, int fromDay, int untilDay, String reason) {
    return new Deputyship(
        "d",
        principal,
        "严",
        deputy,
        "许",
        NOW.plus(Duration.ofDays(fromDay)),
        NOW.plus(Duration.ofDays(untilDay)),
        reason,
        null);
  }

  private static Person person(PersonId id, Post... posts) {
    return new Person(id, id.value(), List.of(posts));
  }

  private static Post post(PostKind kind, String organisation, String region) {
    return new Post(
        "t-" + kind,
        kind,
        "岗",
        new OrganisationId(organisation),
        organisation,
        new RegionCode(region));
  }
}
