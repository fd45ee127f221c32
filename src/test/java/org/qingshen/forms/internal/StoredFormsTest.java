package org.qingshen.forms.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.ibatis.annotations.Mapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mybatis.spring.annotation.MapperScan;
import org.mybatis.spring.boot.autoconfigure.MybatisAutoConfiguration;
import org.qingshen.evidence.Sm3;
import org.qingshen.forms.Drafts;
import org.qingshen.forms.Drafts.Draft;
import org.qingshen.forms.Drafts.Saved;
import org.qingshen.forms.FormArchive;
import org.qingshen.forms.FormData;
import org.qingshen.forms.FormModel;
import org.qingshen.forms.StagedTables;
import org.qingshen.forms.StagedTables.Staged;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Refusal;
import org.qingshen.shared.WorkItemId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** Drafts, staged tables and form versions on a real database. */
@SpringBootTest(
    classes = StoredFormsTest.Wiring.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:forms;MODE=MySQL;DATABASE_TO_LOWER=TRUE;"
          + "CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1",
      "mybatis.mapper-locations=classpath:sql/mapper/forms/*.xml"
    })
class StoredFormsTest {

  private static final CaseId CASE = new CaseId("C1");
  private static final PersonId WHO = new PersonId("P1");
  private static final FormModel FORM =
      TestForms.form(
          """
          {'type':'textfield','key':'title','label':'名称'},
          {'type':'textfield','key':'roster','label':'名单',
           'properties':{'widget':'staged-table','rowForm':'test/row.form'}}""",
          Map.of("test/row.form", "{'type':'textfield','key':'name','label':'名称'}"));

  @Configuration(proxyBeanMethods = false)
  @ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    MybatisAutoConfiguration.class
  })
  @MapperScan(basePackageClasses = DraftMapper.class, annotationClass = Mapper.class)
  @ComponentScan("org.qingshen.shared.internal")
  @Import({
    StoredDrafts.class,
    EarlierAnswers.class,
    StoredStagedTables.class,
    StoredFormArchive.class,
    JsonFormParser.class
  })
  static class Wiring {
    @Bean
    Clock clock() {
      return Clock.systemUTC();
    }
  }

  @Autowired Drafts drafts;
  @Autowired StagedTables tables;
  @Autowired FormArchive archive;
  @Autowired DataSource dataSource;

  private JdbcTemplate jdbc;
  private WorkItemId item;

  @BeforeEach
  void aNewWorkItem() {
    jdbc = new JdbcTemplate(dataSource);
    item = WorkItemId.next();
  }

  private Draft started() {
    return drafts.start(item, CASE, FORM, FormData.EMPTY, WHO);
  }

  private static FormData titled(String title) {
    return FormData.EMPTY.with("title", title);
  }

  @Test
  void aDraftIsSavedByThePageThatHoldsIt() {
    Draft draft = started();

    Saved first = drafts.save(item, draft.version(), "page-1", titled("𠮷䶮"), WHO);
    Saved second = drafts.save(item, draft.version() + 1, "page-1", titled("后"), WHO);

    assertThat(first).isInstanceOf(Saved.Kept.class);
    assertThat(second)
        .isInstanceOfSatisfying(
            Saved.Kept.class, kept -> assertThat(kept.draft().version()).isEqualTo(2));
    assertThat(drafts.find(item)).get().extracting(Draft::data).isEqualTo(titled("后"));
    assertThat(drafts.find(item)).get().extracting(Draft::form).isEqualTo(FORM.reference());
  }

  @Test
  void aSecondPageDoesNotOverwriteTheFirstUntilItTakesOver() {
    Draft draft = started();
    drafts.save(item, draft.version(), "page-1", titled("一"), WHO);

    Saved refused = drafts.save(item, 1, "page-2", titled("二"), WHO);
    Draft taken = drafts.takeOver(item, "page-2", WHO);
    Saved kept = drafts.save(item, taken.version(), "page-2", titled("二"), WHO);
    Saved late = drafts.save(item, 1, "page-1", titled("三"), WHO);

    assertThat(refused)
        .isInstanceOfSatisfying(
            Saved.Elsewhere.class,
            elsewhere -> {
              assertThat(elsewhere.current().data()).isEqualTo(titled("一"));
              assertThat(TestForms.TEXTS.say(elsewhere.reason())).contains("另一页面");
            });
    assertThat(kept).isInstanceOf(Saved.Kept.class);
    assertThat(late).isInstanceOf(Saved.Elsewhere.class);
    assertThat(drafts.find(item)).get().extracting(Draft::data).isEqualTo(titled("二"));
  }

  @Test
  void aStaleVersionOfTheSamePageIsNotKept() {
    Draft draft = started();
    drafts.save(item, draft.version(), "page-1", titled("一"), WHO);

    assertThat(drafts.save(item, draft.version(), "page-1", titled("二"), WHO))
        .isInstanceOfSatisfying(
            Saved.Elsewhere.class,
            elsewhere -> assertThat(TestForms.TEXTS.say(elsewhere.reason())).contains("更新的版本"));
  }

  @Test
  void aDraftThatIsGoneIsSaidToBeGone() {
    started();
    drafts.delete(item);

    assertThat(drafts.save(item, 0, "page-1", titled("一"), WHO)).isInstanceOf(Saved.Gone.class);
    assertThatThrownBy(() -> drafts.takeOver(item, "page-1", WHO)).isInstanceOf(Refusal.class);
    assertThat(drafts.of(List.of(item))).isEmpty();
    assertThat(drafts.of(List.of())).isEmpty();
  }

  @Test
  void startingTwiceGivesTheSameDraft() {
    drafts.save(item, started().version(), "page-1", titled("一"), WHO);

    assertThat(started().data()).isEqualTo(titled("一"));
    assertThat(drafts.of(List.of(item))).hasSize(1);
  }

  @Test
  void earlierAnswersComeWithAWritableCopyOfTheFrozenTable() {
    Staged roster = tables.create(CASE, "roster");
    tables.put(roster.id(), null, Map.of("name", "甲"));
    Staged frozen = tables.freeze(roster.id());
    FormData sealed = titled("一").with("roster", frozen.answer()).with("no-longer-asked", "x");

    Draft draft = drafts.start(item, CASE, FORM, sealed, WHO);

    String copy = draft.data().stagedTable("roster").orElseThrow();
    assertThat(copy).isNotEqualTo(roster.id());
    assertThat(draft.data().values()).containsOnlyKeys("title", "roster");
    tables.put(copy, null, Map.of("name", "乙"));
    assertThat(tables.find(copy)).get().extracting(Staged::rows).isEqualTo(2);
    assertThat(tables.find(roster.id())).contains(frozen);
  }

  @Test
  void aRosterOf1853RowsIsReplacedCopiedAndFrozenWithTheSameDigest() {
    Staged table = tables.create(CASE, "roster");
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < 1_853; i++) {
      rows.add(Map.of("name", "企业" + i));
    }
    tables.put(table.id(), null, Map.of("name", "旧"));

    assertThat(tables.replaceAll(table.id(), rows).rows()).isEqualTo(1_853);
    Staged copy = tables.copy(table.id());

    assertThat(tables.page(table.id(), 1_800, 100)).hasSize(53);
    assertThat(tables.freeze(copy.id()).digest())
        .isEqualTo(tables.freeze(table.id()).digest())
        .isEqualTo(Sm3.hex(Json.canonical(Json.write(rows))));
    assertThat(
            jdbc.queryForObject(
                "select count(*) from staged_row where table_id = ?", Long.class, copy.id()))
        .isEqualTo(1_853);
  }

  @Test
  void rowsAreAddedReplacedAndRemovedByNumber() {
    String table = tables.create(CASE, "roster").id();
    tables.put(table, null, Map.of("name", "甲"));
    int second = tables.put(table, null, Map.of("name", "乙")).rowNo();

    tables.remove(table, 1);
    tables.put(table, second, Map.of("name", "丙"));
    int third = tables.put(table, null, Map.of("name", "丁")).rowNo();

    assertThat(third).isEqualTo(3);
    assertThat(tables.page(table, 0, 10))
        .extracting(row -> row.cells().get("name"))
        .containsExactly("丙", "丁");
    assertThat(tables.find(table)).get().extracting(Staged::rows).isEqualTo(2);
  }

  @Test
  void aFrozenTableRefusesEveryChange() {
    String table = tables.create(CASE, "roster").id();
    Staged frozen = tables.freeze(table);

    assertThat(frozen.digest()).isEqualTo(Sm3.hex("[]"));
    assertThatThrownBy(() -> tables.put(table, null, Map.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("is frozen");
    assertThatThrownBy(() -> tables.remove(table, 1)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> tables.replaceAll(table, List.of()))
        .isInstanceOf(IllegalStateException.class);
    assertThat(tables.freeze(table)).isEqualTo(frozen);
  }

  @Test
  void aFormVersionIsKeptOnceAndReadAgain() {
    Map<String, byte[]> sources =
        Map.of(
            "a.form",
            TestForms.bytes(TestForms.json("{'type':'textfield','key':'a','label':'甲'}")));
    FormModel form = new JsonFormParser().parse("a.form", sources::get);

    archive.keep(form, "a.form", sources);
    archive.keep(form, "a.form", sources);

    assertThat(archive.find(form.reference())).contains(form);
    assertThat(archive.find(form.reference())).containsSame(archive.find(form.reference()).get());
    assertThat(archive.find("other@00")).isEmpty();
  }
}
