package org.qingshen.pilot.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.forms.FormData;
import org.qingshen.pilot.Calls;
import org.qingshen.pilot.PilotCall;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Texts;

/** Source: pilot.md section 11 [S004]. */
class OutlineTests {

  private final Outline outline = new Outline(Texts.ofBundles());
  private final PilotCall demo = Calls.demo();

  @Test
  @DisplayName("the outline of the 2023 notice is the built-in one: nothing more is asked")
  void theOutlineOfTheNoticeAsksNothingMore() {
    assertThat(outline.more(demo)).isEmpty();
    assertThat(outline.facts(demo))
        .containsOnlyKeys("outlineMore")
        .containsEntry("outlineMore", false);
  }

  @Test
  void aChapterBeyondTheSevenIsAskedSectionBySection() {
    PilotCall call = with("chapters", chapter("8", "组织保障", "领导机构；经费管理"), chapter("9", "附则", ""));
    assertThat(outline.facts(call)).containsEntry("outlineMore", true);
    assertThat(outline.more(call))
        .extracting(row -> row.get("chapter") + "|" + row.get("section"))
        .containsExactly("八、组织保障|领导机构", "八、组织保障|经费管理", "九、附则|附则");
  }

  @Test
  void aFurtherSectionOfABuiltInChapterIsAskedInWords() {
    PilotCall call = replacing(chapter("2", "试点基础", "环境现状与主要问题；清洁生产工作基础；数字化基础"));
    assertThat(outline.more(call))
        .singleElement()
        .extracting(row -> row.get("section"))
        .isEqualTo("数字化基础");
  }

  @Test
  void aChapterWithAnotherTitleNamesItsSection() {
    assertThat(outline.facts(replacing(chapter("3", "目标指标", ""))))
        .containsEntry("chapter3Title", "三、目标指标");
  }

  @Test
  void aChapterTheCallLeavesOutIsNotAsked() {
    FormData answers = CallAnswers.of(demo);
    List<Object> six = new ArrayList<>();
    answers.rows("chapters").subList(0, 6).forEach(row -> six.add(row.values()));
    PilotCall call = call(answers.with("chapters", six));
    assertThat(outline.facts(call)).containsEntry("chapter7Left", true);
  }

  @Test
  void aConditionWithoutAQuestionOfItsOwnIsAnsweredInWords() {
    PilotCall call =
        with("conditions", Map.of("code", "C7", "wording", "附加条件（测试）", "answeredBy", "APPLICANT"));
    assertThat(outline.more(call))
        .singleElement()
        .extracting(row -> row.get("section"))
        .isEqualTo("C7 附加条件（测试）");
  }

  private PilotCall replacing(Map<String, Object> chapter) {
    FormData answers = CallAnswers.of(demo);
    List<Object> rows = new ArrayList<>();
    answers
        .rows("chapters")
        .forEach(
            row ->
                rows.add(
                    row.text("number").equals(chapter.get("number")) ? chapter : row.values()));
    return call(answers.with("chapters", rows));
  }

  @SafeVarargs
  private PilotCall with(String table, Map<String, Object>... more) {
    FormData answers = CallAnswers.of(demo);
    List<Object> rows = new ArrayList<>();
    answers.rows(table).forEach(row -> rows.add(row.values()));
    rows.addAll(List.of(more));
    return call(answers.with(table, rows));
  }

  private PilotCall call(FormData answers) {
    return CallContent.of(answers)
        .published(
            demo.id(),
            demo.province(),
            List.of(new RegionCode("450200"), new RegionCode("450300")),
            demo.publishedAt(),
            0);
  }

  private static Map<String, Object> chapter(String number, String title, String sections) {
    return Map.of("number", number, "title", title, "sections", sections);
  }
}
