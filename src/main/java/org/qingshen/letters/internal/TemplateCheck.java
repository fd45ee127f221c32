package org.qingshen.letters.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingshen.letters.LetterField;
import org.qingshen.letters.LetterField.Shape;
import org.qingshen.letters.LetterKind;
import org.qingshen.shared.Text;
import org.w3c.dom.Element;

/** Whether a template names only what letters of its kind know, and all that they must show. */
final class TemplateCheck {

  private static final Pattern TAG = Pattern.compile("\\{\\{([^{}]*)}}");
  private static final Pattern BRACE = Pattern.compile("\\{\\{|}}");
  private static final Pattern COLUMN = Pattern.compile("\\[([A-Za-z]+)]");

  private final LetterKind kind;
  private final List<Text> problems = new ArrayList<>();
  private final Set<LetterField> named = EnumSet.noneOf(LetterField.class);

  private TemplateCheck(LetterKind kind) {
    this.kind = kind;
  }

  /** One sentence for each thing wrong with it. */
  static List<Text> problems(LetterKind kind, byte[] template) throws IOException {
    TemplateCheck check = new TemplateCheck(kind);
    WordFile file = WordFile.of(template);
    file.paragraphs().stream().filter(TemplateCheck::innermost).forEach(check::paragraph);
    file.otherParagraphs().forEach(check::elsewhere);
    check.missing();
    return check.problems.stream().distinct().toList();
  }

  /** A paragraph around a text box holds the paragraphs within it. */
  private static boolean innermost(Element paragraph) {
    return WordXml.all(paragraph, "p").isEmpty();
  }

  private void paragraph(Element paragraph) {
    String text = WordXml.text(paragraph);
    Matcher tag = TAG.matcher(text);
    while (tag.find()) {
      Optional<LetterField> field = LetterField.named(kind, tag.group(1));
      if (field.isEmpty()) {
        problems.add(Text.of("letters.template.unknown", tag.group()));
      } else {
        named.add(field.get());
        rows(field.get(), paragraph);
      }
    }
    if (BRACE.matcher(TAG.matcher(text).replaceAll("")).find()) {
      problems.add(Text.of("letters.template.braces", shortened(text)));
    }
  }

  /** Rows need a table: the field in one row, its columns in the next. */
  private void rows(LetterField field, Element paragraph) {
    if (field.shape() != Shape.ROWS) {
      return;
    }
    Element row = WordXml.around(paragraph, "tr");
    Element below = row == null ? null : WordXml.next(row, "tr");
    if (below == null) {
      problems.add(Text.of("letters.template.rows", field.tag(), columns(field)));
      return;
    }
    Matcher column = COLUMN.matcher(WordXml.text(below));
    boolean any = false;
    while (column.find()) {
      any = true;
      if (!field.columns().contains(column.group(1))) {
        problems.add(Text.of("letters.template.column", column.group(), field.tag()));
      }
    }
    if (!any) {
      problems.add(Text.of("letters.template.rows", field.tag(), columns(field)));
    }
  }

  private void elsewhere(Element paragraph) {
    Matcher tag = TAG.matcher(WordXml.text(paragraph));
    while (tag.find()) {
      problems.add(Text.of("letters.template.elsewhere", tag.group()));
    }
  }

  private void missing() {
    LetterField.of(kind).stream()
        .filter(LetterField::mandatory)
        .filter(field -> !named.contains(field))
        .forEach(field -> problems.add(Text.of("letters.template.missing", field.tag())));
  }

  private static String columns(LetterField field) {
    return "[" + String.join("] [", field.columns()) + "]";
  }

  private static String shortened(String text) {
    int most = 40;
    return text.length() <= most ? text : text.substring(0, most) + "…";
  }
}
