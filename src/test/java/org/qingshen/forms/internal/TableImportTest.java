package org.qingshen.forms.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormModel;
import org.qingshen.forms.Label;
import org.qingshen.forms.Option;
import org.qingshen.forms.TableImport.Preview;
import org.qingshen.forms.TableImport.PreviewRow;
import org.qingshen.shared.CreditCode;

class TableImportTest {

  private static final FormModel ROW =
      TestForms.form(
          """
          {'type':'textfield','key':'name','label':'企业名称','validate':{'required':true},
           'properties':{'en':'Name'}},
          {'type':'textfield','key':'code','label':'统一社会信用代码','validate':{'required':true},
           'properties':{'widget':'credit-code','en':'Credit code'}},
          {'type':'select','key':'industry','label':'行业','properties':{'optionsFrom':'ind'}},
          {'type':'number','key':'output','label':'产值','decimalDigits':2,
           'serializeToString':true,'appearance':{'suffixAdorner':'万元'},'validate':{'min':0}},
          {'type':'datetime','subtype':'date','key':'since','dateLabel':'投产日期'},
          {'type':'checkbox','key':'listed','label':'强审'}""");
  private static final List<String> HEADER = List.of("企业名称", "统一社会信用代码", "行业", "产值", "投产日期", "强审");
  private static final FormContext CONTEXT =
      new FormContext(
          Map.of(),
          Map.of("ind", List.of(new Option("C26", new Label("化工", "Chemicals")))),
          Map.of(),
          1);

  private final ExcelTableImport tables =
      new ExcelTableImport(TestForms.rowRules(), new ExcelTemplate(TestForms.TEXTS));

  private static String code(int i) {
    String first = "91450300MA5N%05d".formatted(i);
    return first + CreditCode.checkDigit(first);
  }

  private static byte[] sheet(Consumer<Worksheet> content) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      try (Workbook workbook = new Workbook(out, "test", "1.0")) {
        content.accept(workbook.newWorksheet("s"));
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void header(Worksheet sheet, List<String> labels) {
    for (int i = 0; i < labels.size(); i++) {
      sheet.value(0, i, labels.get(i));
    }
  }

  private static void row(Worksheet sheet, int line, String name, String code) {
    sheet.value(line - 1, 0, name);
    sheet.value(line - 1, 1, code);
  }

  private Preview read(byte[] file) {
    try {
      return tables.read(new ByteArrayInputStream(file), ROW, CONTEXT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Preview readSheet(Consumer<Worksheet> rows) {
    return read(
        sheet(
            sheet -> {
              header(sheet, HEADER);
              rows.accept(sheet);
            }));
  }

  private static String fault(Preview preview) {
    assertThat(preview.rows()).isEmpty();
    assertThat(preview.usable()).isFalse();
    return TestForms.TEXTS.say(preview.fault());
  }

  private static List<String> said(PreviewRow row) {
    return row.problems().stream().map(TestForms::say).toList();
  }

  @Test
  void aRosterOf1853EnterprisesIsRead() {
    Preview preview =
        readSheet(
            sheet -> {
              for (int i = 0; i < 1_853; i++) {
                row(sheet, i + 2, "测试企业" + i, code(i));
              }
            });

    assertThat(preview.usable()).isTrue();
    assertThat(preview.rows()).hasSize(1_853);
    assertThat(preview.rows().get(1_852).line()).isEqualTo(1_854);
    assertThat(preview.rows().get(1_852).cells()).containsEntry("code", code(1_852));
  }

  @Test
  void cellsOfEveryKindBecomeAnswers() {
    Preview preview =
        readSheet(
            sheet -> {
              row(sheet, 2, "=HYPERLINK(\"x\")", code(1).toLowerCase());
              sheet.value(1, 2, "化工");
              sheet.value(1, 3, 0.1 + 0.2);
              sheet.value(1, 4, LocalDate.of(2020, 1, 31));
              sheet.style(1, 4).format("yyyy-mm-dd").set();
              sheet.value(1, 5, "是");
              row(sheet, 5, "𠮷䶮轴承", code(2));
              sheet.value(4, 2, "C26");
              sheet.value(4, 3, "１２.５");
              sheet.value(4, 4, "2020年1月5日");
              sheet.value(4, 5, false);
            });

    assertThat(preview.rows()).allSatisfy(row -> assertThat(said(row)).isEmpty());
    assertThat(preview.rows().get(0).cells())
        .isEqualTo(
            Map.of(
                "name", "=HYPERLINK(\"x\")",
                "code", code(1),
                "industry", "C26",
                "output", "0.3",
                "since", "2020-01-31",
                "listed", true));
    assertThat(preview.rows().get(1).line()).isEqualTo(5);
    assertThat(preview.rows().get(1).cells())
        .containsEntry("output", "12.5")
        .containsEntry("since", "2020-01-05")
        .containsEntry("listed", false);
  }

  @Test
  void everyRowSaysWhatIsWrongWithIt() {
    String wrong = code(1).substring(0, 17) + (code(1).endsWith("0") ? "1" : "0");
    Preview preview =
        readSheet(
            sheet -> {
              row(sheet, 2, "甲", code(7));
              row(sheet, 3, "乙", wrong);
              row(sheet, 4, "丙", code(7));
              sheet.formula(4, 0, "CONCATENATE(\"a\",\"b\")");
              sheet.value(4, 1, code(8));
              sheet.value(4, 3, -1);
              sheet.value(4, 5, "也许");
            });

    assertThat(preview.fault()).isNull();
    assertThat(preview.usable()).isFalse();
    assertThat(said(preview.rows().get(0))).isEmpty();
    assertThat(said(preview.rows().get(1))).singleElement().asString().contains("校验码不符");
    assertThat(preview.rows().get(1).cells()).containsEntry("code", wrong);
    assertThat(said(preview.rows().get(2)))
        .containsExactly("code: “统一社会信用代码”重复：" + code(7) + " 已在第 2 行出现。");
    assertThat(said(preview.rows().get(3)))
        .containsExactly(
            "name: “企业名称”的单元格含公式，请改为数值或文字。",
            "listed: “强审”应填“是”或“否”，现为“也许”。",
            "output: “产值”为 -1，不得小于 0。");
  }

  @Test
  void columnsAreFoundByLabelInEitherLanguageAndAnyOrder() {
    Preview preview =
        read(
            sheet(
                sheet -> {
                  header(sheet, List.of("强审", "行业", "投产日期", "Credit Code", " 企业名称 ", "产值"));
                  sheet.value(1, 3, code(1));
                  sheet.value(1, 4, "甲");
                }));

    assertThat(preview.usable()).isTrue();
    assertThat(preview.rows().get(0).cells()).containsEntry("name", "甲");
  }

  @Test
  void aHeaderThatDoesNotFitIsOneFault() {
    assertThat(fault(read(sheet(s -> header(s, List.of("企业名称", "统一社会信用代码"))))))
        .contains("缺少这些列：行业 / 产值 / 投产日期 / 强审");
    assertThat(fault(read(sheet(s -> header(s, List.of("企业名称", "法人")))))).contains("“法人”不是本表的列");
    assertThat(fault(read(sheet(s -> header(s, List.of("企业名称", "企业名称")))))).contains("出现了两次");
    assertThat(fault(read(sheet(s -> {})))).contains("没有表头");
  }

  @Test
  void aCellUnderNoColumnIsAProblem() {
    Preview preview =
        readSheet(
            sheet -> {
              row(sheet, 2, "甲", code(1));
              sheet.value(1, 9, "x");
            });

    assertThat(said(preview.rows().get(0))).containsExactly(": 单元格 J2 不在任何一列之下。");
  }

  @Test
  void moreRowsThanAllowedAreRefused() {
    Consumer<Worksheet> rows =
        sheet -> {
          for (int i = 0; i < 20_000; i++) {
            row(sheet, i + 2, "企业", code(i));
          }
        };

    assertThat(readSheet(rows).rows()).hasSize(20_000);
    assertThat(fault(readSheet(rows.andThen(sheet -> row(sheet, 20_002, "x", "x")))))
        .contains("20,000");
  }

  @Test
  void whatIsNoWorkbookIsRefusedWithASentence() throws IOException {
    assertThat(fault(read(TestForms.bytes("企业名称,代码")))).contains("不是 Excel 工作簿");
    assertThat(fault(read(new byte[0]))).contains("不是 Excel 工作簿");
    assertThat(fault(read(zip("word/document.xml", 10)))).contains("不是 Excel 工作簿");
    assertThat(fault(read(zip("xl/workbook.xml", 10)))).contains("已损坏");
    assertThat(fault(read(new byte[10 * 1024 * 1024 + 1]))).contains("超过 10 MB");
  }

  @Test
  void aZipBombIsNotRead() throws IOException {
    assertThat(fault(read(zip("xl/workbook.xml", 30 * 1024 * 1024)))).contains("解压后过大");
  }

  @Test
  void aTemplateFilledInIsRead() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    tables.template(out, ROW);

    assertThat(read(out.toByteArray()).fault()).isNull();
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      assertThat(workbook.getFirstSheet().read()).hasSize(1);
      assertThat(workbook.getSheet(1).orElseThrow().read().get(3).getCellText(1))
          .isEqualTo("选填；数字；单位：万元");
    }
  }

  private static byte[] zip(String name, int zeros) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(new byte[zeros]);
    }
    return out.toByteArray();
  }
}
