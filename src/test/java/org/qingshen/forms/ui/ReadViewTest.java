package org.qingshen.forms.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qingshen.forms.FormReader.Difference;
import org.qingshen.forms.ReadableForm;
import org.qingshen.forms.ReadableForm.Line;
import org.qingshen.forms.ReadableForm.Part;

class ReadViewTest extends ChinesePage {

  private static final String SCRIPT = "<script>alert(1)</script>\n=1+1";

  private final ReadableForm form =
      new ReadableForm(
          List.of(
              new Part(
                  "one",
                  "第一章",
                  List.of(
                      new Line.Plain("title", "名称", SCRIPT),
                      new Line.Plain("blank", "空", ""),
                      new Line.Files(
                          "proof",
                          "材料",
                          List.of(TestPort.attachment("f1", "proof", "<b>报告</b>.pdf"))),
                      new Line.Table("goals", "目标", List.of("指标"), List.of(List.of(SCRIPT)))))));

  private ReadView view() {
    return onPage(new ReadView(form, null, id -> "documents/" + id, Set.of("title")));
  }

  @Test
  void scriptInAnyTextIsShownAsText() {
    ReadView view = view();
    assertThat(view.getElement().getTextRecursively()).contains(SCRIPT, "<b>报告</b>.pdf");
    assertThat(markup(view.getElement())).isFalse();
  }

  /** Whether an element was made of what a person wrote, or hands it to the browser as markup. */
  private static boolean markup(Element element) {
    boolean own =
        !element.isTextNode()
            && (List.of("script", "b").contains(element.getTag())
                || element.hasProperty("innerHTML"));
    return own || element.getChildren().anyMatch(ReadViewTest::markup);
  }

  @Test
  void eachLineHasItsIdAndAChangedOneIsMarkedInWords() {
    view();
    assertThat(_get(Div.class, spec -> spec.withId("line-title")).getElement())
        .extracting(Element::getTextRecursively)
        .asString()
        .contains("有改动");
    assertThat(_get(Div.class, spec -> spec.withId("line-blank")).getElement())
        .extracting(Element::getTextRecursively)
        .asString()
        .contains("未填")
        .doesNotContain("有改动");
  }

  @Test
  void aFileIsADownloadTheRouterLeavesAlone() {
    view();
    Anchor link = _get(Anchor.class);
    assertThat(link.getHref()).isEqualTo("documents/f1");
    assertThat(link.isRouterIgnore()).isTrue();
  }

  @Test
  void differencesAreATableOfWhereBeforeAndAfter() {
    DifferencesView view =
        onPage(new DifferencesView(List.of(new Difference("title", "第一章 名称", null, SCRIPT))));
    assertThat(view.getElement().getTextRecursively()).contains("位置", "第一章 名称", "未填", SCRIPT);
    assertThat(markup(view.getElement())).isFalse();
  }
}
