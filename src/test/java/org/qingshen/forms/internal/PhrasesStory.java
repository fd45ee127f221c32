package org.qingshen.forms.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.shiro.authz.AuthorizationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.forms.Phrases;
import org.qingshen.forms.Phrases.Phrase;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.qingshen.testing.SignIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** 常用意见: kept, used, refused. */
abstract class PhrasesStory {

  @Autowired Phrases phrases;
  @Autowired SignIn signIn;
  @Autowired JdbcTemplate jdbc;
  @Autowired Texts texts;

  @BeforeEach
  void anOfficialWithoutPhrases() {
    jdbc.update("delete from phrase");
    signIn.as("guilin-eco");
  }

  @AfterEach
  void leave() {
    signIn.out();
  }

  @Test
  void whatIsUsedMostStandsFirst() {
    phrases.add("材料齐全，同意推荐。");
    phrases.add("  请补充资金证明。 ");
    phrases.add("数据来源不清。");
    phrases.used(idOf("请补充资金证明。"));

    assertThat(phrases.mine()).extracting(Phrase::wording).startsWith("请补充资金证明。").hasSize(3);
  }

  @Test
  void anothersPhrasesAreNeitherSeenNorChanged() {
    phrases.add("材料齐全，同意推荐。");
    String id = idOf("材料齐全，同意推荐。");
    signIn.as("guilin-drc");

    assertThat(phrases.mine()).isEmpty();
    refused(phrases.edit(id, "不同意。"), "forms.phrase.gone");
    phrases.remove(id);

    signIn.as("guilin-eco");
    assertThat(phrases.mine()).extracting(Phrase::wording).containsExactly("材料齐全，同意推荐。");
  }

  @Test
  void theSameWordingIsRefused() {
    phrases.add("材料齐全。");
    phrases.add("数据来源不清。");

    refused(phrases.add(" 材料齐全。"), "forms.phrase.known");
    refused(phrases.edit(idOf("数据来源不清。"), "材料齐全。"), "forms.phrase.known");
    assertThat(phrases.edit(idOf("材料齐全。"), "材料齐全。")).isEmpty();
  }

  @Test
  @DisplayName("2 to 300 characters, rare ones counted once")
  void theLengthIsCountedInCharacters() {
    refused(phrases.add(" 好 "), "forms.phrase.length");
    refused(phrases.add("𠮷".repeat(301)), "forms.phrase.length");
    assertThat(phrases.add("𠮷".repeat(300))).isEmpty();
    assertThat(phrases.add("同意")).isEmpty();
  }

  @Test
  void theFiftyFirstIsRefused() {
    IntStream.range(0, Phrases.MOST).forEach(i -> phrases.add("常用意见（测试）" + i));

    refused(phrases.add("再来一条"), "forms.phrase.tooMany");
    phrases.remove(phrases.mine().get(0).id());
    assertThat(phrases.add("再来一条")).isEmpty();
  }

  @Test
  void aRemovedPhraseIsNotChanged() {
    phrases.add("材料齐全。");
    String id = idOf("材料齐全。");
    phrases.remove(id);

    refused(phrases.edit(id, "不齐全。"), "forms.phrase.gone");
  }

  @Test
  void whoHasNoDeskHasNoPhrases() {
    signIn.as("auditor");

    assertThatThrownBy(() -> phrases.mine()).isInstanceOf(AuthorizationException.class);
  }

  private String idOf(String wording) {
    return phrases.mine().stream()
        .filter(phrase -> phrase.wording().equals(wording))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private void refused(Optional<Text> outcome, String sentence) {
    assertThat(outcome.map(Text::key)).contains(sentence);
    assertThat(texts.say(outcome.orElseThrow())).doesNotContain("{0}");
    assertThat(texts.say(outcome.orElseThrow(), Locale.ENGLISH)).doesNotContain("{0}");
  }
}
