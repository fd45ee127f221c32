package org.qingshen.forms.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingshen.evidence.Attachment;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.forms.FormModel;
import org.qingshen.forms.FormReader.Difference;
import org.qingshen.forms.ReadableForm;
import org.qingshen.forms.ReadableForm.Line;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.WorkItemId;

class FormReaderTest {

  private static final FormModel FORM =
      TestForms.form(
          """
          {'type':'group','label':'概况','properties':{'key':'overview','en':'Overview'},
           'components':[
            {'type':'radio','key':'kind','label':'类别','values':[
              {'label':'园区','value':'PARK'},{'label':'流域','value':'BASIN'}],
             'properties':{'en':'Category','en.PARK':'Park'}},
            {'type':'textfield','key':'park','label':'园区名称',
             'conditional':{'hide':'=kind != ~PARK~'}},
            {'type':'number','key':'area','label':'面积','decimalDigits':2,
             'serializeToString':true,'appearance':{'suffixAdorner':'km²'}},
            {'type':'datetime','subtype':'date','key':'day','dateLabel':'日期'},
            {'type':'checkbox','key':'truth','label':'属实'}]},
          {'type':'textfield','key':'files','label':'材料','properties':{'widget':'files'}},
          {'type':'textfield','key':'goals','label':'目标',
           'properties':{'widget':'table','rowForm':'test/row.form'}},
          {'type':'textfield','key':'roster','label':'名单',
           'properties':{'widget':'staged-table','rowForm':'test/row.form'}}""",
          Map.of(
              "test/row.form",
              """
              {'type':'textfield','key':'name','label':'指标'},
              {'type':'number','key':'target','label':'目标值','decimalDigits':2,
               'serializeToString':true,'appearance':{'suffixAdorner':'吨/年'}}"""));

  private final PlainFormReader reader =
      new PlainFormReader(new Visibility(TestForms.FEEL), new Wording(TestForms.TEXTS));

  private final FormData data =
      FormData.EMPTY
          .with("kind", "PARK")
          .with("park", "演示园区")
          .with("area", "12.50")
          .with("day", "2026-11-22")
          .with("truth", true)
          .with("files", List.of("F1"))
          .with("goals", List.of(Map.of("name", "氨氮", "target", "3")))
          .with("roster", Map.of("table", "T1", "rows", "1853", "digest", "ab".repeat(32)));

  private ReadableForm read(FormData answers, Locale locale) {
    List<Attachment> files = List.of(file("F1", "aa"), file("F2", "bb"));
    return reader.read(FORM, answers, FormContext.EMPTY, files, locale);
  }

  private ReadableForm read(FormData answers) {
    return read(answers, Locale.SIMPLIFIED_CHINESE);
  }

  private static Attachment file(String id, String digest) {
    return new Attachment(
        new AttachmentId(id),
        new CaseId("C1"),
        new WorkItemId("W1"),
        "files",
        "方案.pdf",
        digest,
        1,
        "application/pdf",
        new PersonId("P1"),
        Instant.EPOCH,
        null);
  }

  @Test
  void answersAreSpelledOutWithOptionsUnitsAndDates() {
    ReadableForm form = read(data);

    assertThat(form.parts().get(0).title()).isEqualTo("概况");
    assertThat(form.parts().get(0).lines())
        .extracting(line -> ((Line.Plain) line).value())
        .containsExactly("园区", "演示园区", "12.50 km²", "2026年11月22日", "是");
    assertThat(form.parts().get(1).lines().get(0))
        .isInstanceOfSatisfying(Line.Files.class, files -> assertThat(files.files()).hasSize(1));
    assertThat(form.parts().get(1).lines().get(1))
        .isInstanceOfSatisfying(
            Line.Table.class,
            table -> {
              assertThat(table.columns()).containsExactly("指标", "目标值 (吨/年)");
              assertThat(table.rows()).containsExactly(List.of("氨氮", "3"));
            });
    assertThat(form.parts().get(1).lines().get(2))
        .isInstanceOfSatisfying(
            Line.Staged.class, staged -> assertThat(staged.rows()).isEqualTo(1853));
  }

  @Test
  void englishFallsBackToChinese() {
    ReadableForm form = read(data, Locale.ENGLISH);

    assertThat(form.parts().get(0).title()).isEqualTo("Overview");
    assertThat(form.parts().get(0).lines().get(0))
        .isEqualTo(new Line.Plain("kind", "Category", "Park"));
    assertThat(form.parts().get(0).lines().get(1).label()).isEqualTo("园区名称");
  }

  @Test
  void hiddenFieldsAreLeftOut() {
    assertThat(read(data.with("kind", "BASIN")).parts().get(0).lines())
        .extracting(Line::key)
        .doesNotContain("park");
  }

  @Test
  void equalVersionsHaveNoDifference() {
    assertThat(reader.compare(read(data), read(data))).isEmpty();
  }

  @Test
  void everyDifferenceNamesWhereItIs() {
    FormData later =
        data.with("kind", "BASIN")
            .with("park", null)
            .with("area", "13")
            .with("day", null)
            .with("files", List.of("F2"))
            .with(
                "goals",
                List.of(Map.of("name", "氨氮", "target", "2"), Map.of("name", "总磷", "target", "1")));

    assertThat(reader.compare(read(data), read(later)))
        .containsExactly(
            new Difference("kind", "概况 › 类别", "园区", "流域"),
            new Difference("area", "概况 › 面积", "12.50 km²", "13 km²"),
            new Difference("day", "概况 › 日期", "2026年11月22日", null),
            new Difference("files", "材料", "方案.pdf", null),
            new Difference("files", "材料", null, "方案.pdf"),
            new Difference("goals", "目标 › #1 › 目标值 (吨/年)", "3", "2"),
            new Difference("goals", "目标 › #2", null, "总磷 | 1"),
            new Difference("park", "概况 › 园区名称", "演示园区", null));
  }

  @Test
  void aStagedTableDiffersByItsDigest() {
    FormData later =
        data.with("roster", Map.of("table", "T2", "rows", "1852", "digest", "cd".repeat(32)));
    FormData copied =
        data.with("roster", Map.of("table", "T3", "rows", "1853", "digest", "ab".repeat(32)));

    assertThat(reader.compare(read(data), read(later)))
        .containsExactly(
            new Difference("roster", "名单", "1853 | abababababab", "1852 | cdcdcdcdcdcd"));
    assertThat(reader.compare(read(data), read(copied))).isEmpty();
  }
}
