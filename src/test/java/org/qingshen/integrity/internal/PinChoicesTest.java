package org.qingshen.integrity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.casefile.EntryReader;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Signatory;
import org.qingshen.forms.Field;
import org.qingshen.forms.FormArchive;
import org.qingshen.forms.FormModel;
import org.qingshen.forms.Label;
import org.qingshen.forms.Option;
import org.qingshen.forms.ReadableForm;
import org.qingshen.forms.ReadableForm.Line;
import org.qingshen.forms.ReadableForm.Part;
import org.qingshen.forms.Section;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Texts;
import org.qingshen.shared.WorkItemId;

class PinChoicesTest {

  private static final FormModel FORM = new FormModel("form", "digest", List.of());
  private static final Attachment SHOWN = document("平面图.pdf");
  private static final Attachment UNSHOWN = document("另附.pdf");

  private final EntryReader reader = mock(EntryReader.class);
  private final FormArchive archive = mock(FormArchive.class);
  private final PinChoices choices = new PinChoices(reader, archive, Texts.ofBundles());

  @Test
  void everyAnswerRowTableAndDocumentCanBePinned() {
    given(
        new Line.Plain("title", "项目名称", "某试点"),
        new Line.Table("goals", "目标", List.of("指标", "目标值"), List.of(List.of("氨氮", "3"))),
        new Line.Staged("roster", "企业名册", "t1", 1853, "d", FORM),
        new Line.Files("plan", "附图", List.of(SHOWN)));

    List<Option> options = choices.of(entry());

    assertThat(options)
        .extracting(Option::value)
        .containsExactly(
            "4:title", "4:goals[0]", "4:roster", "4:@" + SHOWN.id(), "4:@" + UNSHOWN.id());
    assertThat(options)
        .extracting(option -> option.label().zh())
        .startsWith("对象 · 项目名称：某试点", "对象 · 目标，第 1 行：氨氮 / 3");
    assertThat(options.get(1).label().en()).contains("row 1");
  }

  @Test
  void anEmptyAnswerCannotBePinned() {
    given(new Line.Plain("title", "项目名称", " "));
    assertThat(choices.of(entry())).extracting(Option::value).doesNotContain("4:title");
  }

  @Test
  @DisplayName("Only what somebody stated can be false: not the call, the term or the period")
  void whatTheSystemFilledInCannotBePinnedButAnOldPinOfItStillReads() {
    Field call = field("call", true);
    Field stages = field("stages", true);
    Field title = field("title", false);
    FormModel form =
        new FormModel(
            "form",
            "digest",
            List.of(
                new Section(
                    "object",
                    new Label("对象", "Object"),
                    null,
                    null,
                    null,
                    List.of(call, stages, title))));
    when(archive.find("form@digest")).thenReturn(Optional.of(form));
    given(
        new Line.Plain("call", "申报批次", "2026年第一批"),
        new Line.Table("stages", "阶段", List.of("阶段"), List.of(List.of("一"))),
        new Line.Plain("title", "项目名称", "某试点"));

    assertThat(choices.of(entry()))
        .extracting(Option::value)
        .containsExactly("4:title", "4:@" + SHOWN.id(), "4:@" + UNSHOWN.id());
    assertThat(choices.labels(entry(), Texts.OF_RECORD)).containsKeys("4:call", "4:stages[0]");
  }

  private static Field field(String key, boolean readOnly) {
    Field field = mock(Field.class);
    when(field.key()).thenReturn(key);
    when(field.readOnly()).thenReturn(readOnly);
    return field;
  }

  @Test
  void aLongAnswerIsCutBetweenCharacters() {
    given(new Line.Plain("title", "名称", "𠮷".repeat(41)));
    assertThat(choices.of(entry()).get(0).label().zh()).endsWith("𠮷".repeat(40) + "…");
  }

  @Test
  void whereTheFormIsUnknownTheDocumentsCanStillBePinned() {
    when(reader.read(any(), any())).thenReturn(Optional.empty());
    assertThat(choices.of(entry())).hasSize(2);
  }

  private void given(Line... lines) {
    when(reader.read(any(), any()))
        .thenReturn(
            Optional.of(new ReadableForm(List.of(new Part("object", "对象", List.of(lines))))));
  }

  private static SealedEntry entry() {
    return new SealedEntry(
        new CaseId("c"),
        4,
        "submission",
        "pilot-review/prepareApplication",
        "form@digest",
        Map.of(),
        List.of(SHOWN, UNSHOWN),
        Signatory.SYSTEM,
        null,
        Instant.EPOCH,
        "",
        "");
  }

  private static Attachment document(String name) {
    return new Attachment(
        AttachmentId.next(),
        new CaseId("c"),
        WorkItemId.next(),
        "plan",
        name,
        "d",
        1,
        "application/pdf",
        new PersonId("p"),
        Instant.EPOCH,
        4L);
  }
}
