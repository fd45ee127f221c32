package org.qingshen.letters.internal;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.config.ConfigureBuilder;
import com.deepoove.poi.data.PictureType;
import com.deepoove.poi.data.Pictures;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshen.letters.LetterField;
import org.qingshen.letters.LetterField.Shape;
import org.qingshen.letters.LetterKind;

/**
 * Fills a template in. Fields are plain names: the engine's expression language stays off, and what
 * a value says is never read as a field.
 */
final class LetterDocument {

  private static final int QR_PIXELS = 90;

  private LetterDocument() {}

  /**
   * @param facts text, or rows of text, for every field of the kind but the QR code
   * @param address what the QR code leads to
   */
  static byte[] fill(LetterKind kind, byte[] template, Map<String, Object> facts, String address)
      throws IOException {
    Map<String, Object> model = new HashMap<>();
    ConfigureBuilder configuration = Configure.builder();
    for (LetterField field : LetterField.of(kind)) {
      if (field.shape() == Shape.PICTURE) {
        model.put(field.word(), qr(address));
      } else {
        model.put(field.word(), clean(facts.get(field.word())));
      }
      if (field.shape() == Shape.ROWS) {
        configuration.bind(field.word(), new LoopRowTableRenderPolicy());
      }
    }
    byte[] separated = WordFile.of(template).withSeparateTags();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFTemplate document =
        XWPFTemplate.compile(new ByteArrayInputStream(separated), configuration.build())) {
      document.render(model).write(out);
    }
    return out.toByteArray();
  }

  private static Object qr(String address) throws IOException {
    return Pictures.ofBytes(QrCode.png(address), PictureType.PNG)
        .size(QR_PIXELS, QR_PIXELS)
        .create();
  }

  private static Object clean(Object fact) {
    if (fact instanceof List<?> rows) {
      return rows.stream().map(LetterDocument::cleanRow).toList();
    }
    return clean(String.valueOf(fact));
  }

  private static Map<String, String> cleanRow(Object row) {
    Map<String, String> cells = new LinkedHashMap<>();
    ((Map<?, ?>) row).forEach((key, value) -> cells.put(key.toString(), clean(value.toString())));
    return cells;
  }

  /** Without characters that no XML may hold. */
  private static String clean(String text) {
    return text.codePoints()
        .filter(it -> it == '\n' || it == '\t' || !Character.isISOControl(it))
        .filter(it -> it < Character.MIN_SURROGATE || it > Character.MAX_SURROGATE)
        .filter(it -> it != 0xFFFE && it != 0xFFFF)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
