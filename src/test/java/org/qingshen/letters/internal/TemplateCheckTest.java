package org.qingshen.letters.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.letters.LetterKind.ACCEPTANCE;
import static org.qingshen.letters.LetterKind.COMPLETION_NOTICE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshen.letters.LetterKind;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;

class TemplateCheckTest {

  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void everyShippedTemplateIsFit(LetterKind kind) throws IOException {
    assertThat(TemplateCheck.problems(kind, Docx.shipped(kind))).isEmpty();
  }

  @Test
  void anUnknownFieldIsRefusedAndTheSentenceSaysWhich() throws IOException {
    assertThat(said(ACCEPTANCE, Docx.saying(ACCEPTANCE, "{{foo}} 与 {{number}}")))
        .singleElement()
        .asString()
        .contains("{{foo}}")
        .doesNotContain("number");
  }

  @Test
  void aFieldOfAnotherKindOfLetterIsUnknown() throws IOException {
    assertThat(said(ACCEPTANCE, Docx.saying(ACCEPTANCE, "{{reasons}}")))
        .singleElement()
        .asString()
        .contains("{{reasons}}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{T(java.lang.Runtime)}}",
        "{{T(java.lang.Runtime).getRuntime().exec('id')}}",
        "{{number.class.name}}",
        "{{number + 1}}",
        "{{?number}}",
        "{{#items}}",
        "{{+number}}",
        "{{*number}}",
        "{{@number}}",
        "{{qr}}",
        "{{ number }}",
        "{{}}"
      })
  void whatIsNoPlainNameIsRefused(String tag) throws IOException {
    assertThat(said(ACCEPTANCE, Docx.saying(ACCEPTANCE, tag)))
        .singleElement()
        .asString()
        .contains(tag);
  }

  @Test
  void anUnknownFieldThatWordSplitOverRunsIsFound() throws IOException {
    byte[] split =
        Docx.changed(
            ACCEPTANCE,
            xml ->
                xml.replace(
                    "<w:body>",
                    "<w:body><w:p><w:r><w:t>{{f</w:t></w:r><w:proofErr w:type=\"spellStart\"/>"
                        + "<w:r><w:t>oo}</w:t></w:r><w:r><w:t>}</w:t></w:r></w:p>"));

    assertThat(said(ACCEPTANCE, split)).singleElement().asString().contains("{{foo}}");
  }

  @Test
  void numberAndCodeMustBeThere() throws IOException {
    byte[] noNumber = Docx.changed(ACCEPTANCE, xml -> xml.replace("{{number}}", ""));
    byte[] noCode = Docx.changed(ACCEPTANCE, Docx.FOOTER, xml -> xml.replace("{{@qr}}", ""));

    // The footer names it too.
    assertThat(said(ACCEPTANCE, noNumber)).isEmpty();
    assertThat(said(ACCEPTANCE, noCode)).singleElement().asString().contains("{{@qr}}");
    assertThat(said(ACCEPTANCE, Docx.with(ACCEPTANCE, Docx.FOOTER, footer())))
        .singleElement()
        .asString()
        .contains("{{@qr}}");
  }

  @Test
  void theListOfWhatIsMissingMustBeThereAndInATable() throws IOException {
    byte[] without = Docx.changed(COMPLETION_NOTICE, xml -> xml.replace("{{items}}", ""));
    byte[] loose =
        Docx.changed(
            COMPLETION_NOTICE,
            xml ->
                xml.replace("{{items}}", "")
                    .replace("<w:body>", "<w:body><w:p><w:r><w:t>{{items}}</w:t></w:r></w:p>"));

    assertThat(said(COMPLETION_NOTICE, without)).singleElement().asString().contains("{{items}}");
    assertThat(said(COMPLETION_NOTICE, loose))
        .singleElement()
        .asString()
        .contains("{{items}}", "[no] [item] [supply]");
  }

  @Test
  void anUnknownColumnIsNamedAndATableWithoutColumnsIsRefused() throws IOException {
    byte[] unknown = Docx.changed(COMPLETION_NOTICE, xml -> xml.replace("[supply]", "[price]"));
    byte[] none = Docx.changed(COMPLETION_NOTICE, xml -> xml.replaceAll("\\[[a-z]+]", ""));

    assertThat(said(COMPLETION_NOTICE, unknown)).singleElement().asString().contains("[price]");
    assertThat(said(COMPLETION_NOTICE, none)).singleElement().asString().contains("{{items}}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{{number", "number}}", "{{{{number}}"})
  void bracesThatDoNotMatchAreRefused(String text) throws IOException {
    assertThat(said(ACCEPTANCE, Docx.saying(ACCEPTANCE, text)))
        .anySatisfy(sentence -> assertThat(sentence).contains("花括号"));
  }

  @Test
  void aFieldInACommentIsRefusedBecauseNobodyFillsItIn() throws IOException {
    byte[] commented =
        Docx.with(
            ACCEPTANCE,
            "word/comments.xml",
            xml("comments", "<w:comment><w:p><w:r><w:t>{{number}}</w:t></w:r></w:p></w:comment>"));

    assertThat(said(ACCEPTANCE, commented)).singleElement().asString().contains("批注");
  }

  private static byte[] footer() {
    return xml("ftr", "<w:p><w:r><w:t>{{number}}</w:t></w:r></w:p>");
  }

  private static byte[] xml(String root, String content) {
    return """
        <w:%1$s xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">%2$s</w:%1$s>
        """
        .formatted(root, content)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> said(LetterKind kind, byte[] template) throws IOException {
    Texts texts = Texts.ofBundles();
    List<Text> problems = TemplateCheck.problems(kind, template);
    return problems.stream().map(texts::say).toList();
  }
}
