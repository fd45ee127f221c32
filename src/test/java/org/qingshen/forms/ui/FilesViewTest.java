package org.qingshen.forms.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshen.forms.FieldType;
import org.qingshen.forms.FormContext;

class FilesViewTest extends ChinesePage {

  private final TestPort port = new TestPort();
  private FilesView view;

  @BeforeEach
  void openTheField() {
    Scope scope = new Scope(null, FormContext.EMPTY, port, new FileBudget(port));
    view = new FilesView(TestForms.field("proof", FieldType.FILES, "证明材料"), scope, "proof");
    onPage(view.component());
  }

  private void upload(String name) {
    view.took(name, view.receive(name, InputStream.nullInputStream()));
  }

  private String words() {
    return view.component().getElement().getTextRecursively();
  }

  @Test
  void theRemainingTotalIsToldBeforeAndAfterAnUpload() {
    assertThat(words()).contains("已用 0 B", "不超过 50 MB");
    upload("监测报告.pdf");
    assertThat(words()).contains("已用 2 KB");
  }

  @Test
  void aKeptFileIsListedAsADownloadAndIsTheAnswer() {
    upload("监测报告.pdf");
    assertThat(view.answer()).isEqualTo(List.of("f0"));
    Anchor link = _get(Anchor.class);
    assertThat(link.getHref()).isEqualTo("documents/f0");
    assertThat(link.getElement().hasAttribute("download")).isTrue();
    _click(_get(Button.class, spec -> spec.withText("删除")));
    assertThat(view.answer()).isNull();
    assertThat(port.files).isEmpty();
  }

  @Test
  void aRefusedFileLeavesASentenceBesideTheFieldAndNoAnswer() {
    upload("工具.exe");
    assertThat(words()).contains("工具.exe：上传中断");
    assertThat(view.answer()).isNull();
  }
}
