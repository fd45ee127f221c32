package org.qingshen.casefile.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.testing.Journeys.done;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.casefile.CaseSearch;
import org.qingshen.shared.CaseId;
import org.qingshen.testing.Journeys;
import org.qingshen.testing.MutableClock;
import org.qingshen.testing.SignIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is found by words, by whom, and what is not. */
abstract class CaseSearchStory {

  @Autowired CaseSearch search;
  @Autowired CaseFiles files;
  @Autowired CaseIndex index;
  @Autowired Journeys people;
  @Autowired SignIn signIn;
  @Autowired MutableClock clock;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void now() {
    clock.reset();
  }

  @AfterEach
  void leave() {
    signIn.out();
  }

  private CaseId called(String title) {
    return called(title, "xingan");
  }

  private CaseId called(String title, String login) {
    CaseId id = people.created(login);
    done(people.submit(id, login, plan -> plan.with("projectTitle", title)));
    return id;
  }

  @Test
  void aCaseIsFoundByPartOfItsNameNewestFirst() {
    CaseId older = called("糖业园区整体审核寻甲（测试）");
    CaseId newer = called("糖业园区整体审核寻乙（测试）");
    signIn.as("guilin-eco");

    assertThat(found("整体审核寻")).containsExactly(newer, older);
    assertThat(found("体审核寻甲")).containsExactly(older);
  }

  @Test
  void allWordsMustBeThereInWhateverField() {
    CaseId id = called("印染集中审核寻丙（测试）");
    signIn.as("guilin-eco");

    assertThat(found("寻丙 兴安")).containsExactly(id);
    assertThat(found("兴安县人民政府　寻丙")).as("a full-width space").containsExactly(id);
    assertThat(found("桂林 寻丙")).as("the city of the county").containsExactly(id);
    assertThat(found("寻丙 阳朔")).isEmpty();
  }

  @Test
  void pairsThatLieApartAreNotTheWord() {
    called("审核方案与核实办法寻丁（测试）");
    signIn.as("guilin-eco");

    assertThat(found("审核实 寻丁")).isEmpty();
  }

  @Test
  void theNumberIsFoundExactlyAndAsFarAsItIsTyped() {
    CaseId id = called("按案号查找（测试）");
    String number = files.of(id).number();
    signIn.as("guilin-eco");

    assertThat(found(number.toLowerCase(java.util.Locale.ROOT))).containsExactly(id);
    assertThat(found(number.substring(0, number.length() - 1))).contains(id);
    assertThat(found(number.substring(2))).contains(id);
    assertThat(found("SD1999-0001")).isEmpty();
  }

  @Test
  void rareCharactersAreFoundAndCountAsOne() {
    CaseId id = called("𠮷䶮园区寻戊（测试）");
    signIn.as("guilin-eco");

    assertThat(found("𠮷䶮")).contains(id);
    assertThat(search.search("𠮷", null, 10).remark()).as("one character").isNotNull();
  }

  @Test
  void whoeverMayNotReadTheCaseDoesNotFindIt() {
    CaseId id = called("保密查找寻己（测试）");

    assertThat(signIn.as("xingan", () -> found("寻己"))).containsExactly(id);
    assertThat(signIn.as("guilin-eco", () -> found("寻己"))).containsExactly(id);
    for (String stranger : List.of("yangshuo", "liuzhou-eco", "gx-eco", "pool")) {
      assertThat(signIn.as(stranger, () -> found("寻己"))).as(stranger).isEmpty();
      String number = files.of(id).number();
      assertThat(signIn.as(stranger, () -> found(number))).as(stranger).isEmpty();
    }
  }

  @Test
  void aCaseIsKnownByItsNewNameAndNoLongerByTheOld() {
    CaseId id = called("旧名称寻庚（测试）");
    CaseFile file = files.of(id);

    signIn.as("xingan");
    files.retitle(id, "新名称寻辛（测试）", file.category());

    assertThat(found("名称寻辛")).containsExactly(id);
    assertThat(found("名称寻庚")).isEmpty();
    assertThat(pairs(id, "旧名")).isZero();
    assertThat(pairs(id, "名称")).isEqualTo(1);
  }

  @Test
  void pagesFollowOneAnother() {
    List<CaseId> all = List.of(called("分页寻壬（测试）一"), called("分页寻壬（测试）二"), called("分页寻壬（测试）三"));
    signIn.as("guilin-eco");

    CaseSearch.Result first = search.search("分页寻壬", null, 2);
    CaseSearch.Result second = search.search("分页寻壬", first.next(), 2);

    assertThat(ids(first)).containsExactly(all.get(2), all.get(1));
    assertThat(ids(second)).containsExactly(all.get(0));
    assertThat(second.next()).isNull();
  }

  @Test
  void nonsenseFindsNothingAndBreaksNothing() {
    signIn.as("guilin-eco");

    for (String asked :
        List.of("%%", "__", "' or '1'='1", "\\\\", "ａａ", "😀😀", "x".repeat(500), "- -", "   ")) {
      assertThat(found(asked)).as(asked).isEmpty();
    }
    assertThat(search.search(null, "';--", 10).cases()).isEmpty();
  }

  @Test
  @DisplayName("Cases from before there was a search are found once the job has passed")
  void olderCasesAreCaughtUpWith() {
    CaseId id = called("补建索引寻癸（测试）");
    jdbc.update("delete from case_gram where case_id = ?", id.value());
    jdbc.update("update case_file set search_indexed = false where id = ?", id.value());
    assertThat(signIn.as("guilin-eco", () -> found("索引寻癸"))).isEmpty();

    while (index.catchUp(10)) {
      // the next few
    }

    assertThat(signIn.as("guilin-eco", () -> found("索引寻癸"))).containsExactly(id);
    assertThat(index.catchUp(10)).isFalse();
  }

  private List<CaseId> found(String words) {
    return ids(search.search(words, null, 50));
  }

  private static List<CaseId> ids(CaseSearch.Result result) {
    return result.cases().stream().map(CaseFile::id).toList();
  }

  private int pairs(CaseId id, String gram) {
    return jdbc.queryForObject(
        "select count(*) from case_gram where case_id = ? and gram = ?",
        Integer.class,
        id.value(),
        gram);
  }
}
