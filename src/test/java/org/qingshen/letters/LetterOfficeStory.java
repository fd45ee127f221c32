package org.qingshen.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qingshen.testing.Journeys.done;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.shiro.authz.UnauthorizedException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.evidence.Attachments;
import org.qingshen.evidence.Sm3;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.letters.LetterPrefixes.Issuer;
import org.qingshen.letters.LetterTemplates.Change;
import org.qingshen.letters.LetterTemplates.Kept;
import org.qingshen.letters.LetterTemplates.Trial;
import org.qingshen.letters.internal.Docx;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Refusal;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.qingshen.shared.WorkItemId;
import org.qingshen.testing.Journeys;
import org.qingshen.workflow.CaseDesk;
import org.qingshen.workflow.Outcome;
import org.springframework.beans.factory.annotation.Autowired;

/** What people do with letters: templates, prefixes, scans, the bound file, verification. */
abstract class LetterOfficeStory extends LetterCases {

  @Autowired LetterTemplates templates;
  @Autowired LetterPrefixes prefixes;
  @Autowired BoundFiles bound;
  @Autowired Verifications verifications;
  @Autowired CaseDesk caseDesk;
  @Autowired Texts texts;

  @Test
  void aNewTemplateIsUsedForTheNextLetterAndAnEarlierOneCanBeTakenAgain() {
    signIn.as("admin");
    byte[] own = Docx.saying(LetterKind.ACCEPTANCE, "本省自定的一句话。");
    Change put = templates.upload(LetterKind.ACCEPTANCE, "受理.docx", own, seen());
    assertThat(put).isInstanceOf(Change.Done.class);
    int version = ((Change.Done) put).inForce();
    assertThat(kept().inForce()).isEqualTo(version);
    assertThat(templates.content(LetterKind.ACCEPTANCE, version)).isEqualTo(own);
    signIn.out();

    Letter after = letter(people.sentUp(), LetterKind.ACCEPTANCE);
    signIn.as("admin");
    Change back = templates.choose(LetterKind.ACCEPTANCE, LetterTemplates.SHIPPED, seen());
    signIn.out();
    Letter later = letter(people.sentUp(), LetterKind.ACCEPTANCE);

    assertThat(text(after)).contains("本省自定的一句话。");
    assertThat(back).isEqualTo(new Change.Done(LetterTemplates.SHIPPED));
    assertThat(text(later)).doesNotContain("本省自定的一句话。");
    assertThat(trail("template.chosen")).isGreaterThanOrEqualTo(2);
  }

  @Test
  @DisplayName("A template with an unknown field is refused and says which (issue 3, bad input)")
  void aTemplateWithAnUnknownFieldIsRefusedAndNothingIsKept() {
    signIn.as("admin");
    int before = kept().versions().size();
    byte[] wrong = Docx.saying(LetterKind.ACCEPTANCE, "{{foo}}");

    Change change = templates.upload(LetterKind.ACCEPTANCE, "受理.docx", wrong, seen());

    assertThat(said(change)).singleElement().asString().contains("{{foo}}");
    assertThat(kept().versions()).hasSize(before);
  }

  @Test
  void aTemplateMayNotHoldProgramsNorBeSomethingElse() {
    signIn.as("admin");
    LetterKind kind = LetterKind.ACCEPTANCE;
    byte[] macros = Docx.with(kind, "word/vbaProject.bin", new byte[] {1});
    byte[] bomb = Docx.with(kind, "word/media/x.xml", new byte[80 * 1024 * 1024]);
    byte[] text = "not a Word file".getBytes(StandardCharsets.UTF_8);

    assertThat(unfit("a.docx", macros)).containsExactly("evidence.upload.macros");
    assertThat(unfit("a.docx", bomb)).containsExactly("evidence.upload.archive.bomb");
    assertThat(unfit("a.docx", text)).hasSize(1);
    assertThat(unfit("a.docm", Docx.shipped(kind))).containsExactly("letters.template.docx");
    assertThat(unfit("a.docx", new byte[6 * 1024 * 1024]))
        .containsExactly("letters.template.large");
  }

  @Test
  void aFitTemplateIsShownFilledInWithInventedData() {
    signIn.as("admin");

    Trial trial = templates.trial(LetterKind.REFUSAL, "a.docx", Docx.shipped(LetterKind.REFUSAL));

    assertThat(trial)
        .isInstanceOfSatisfying(
            Trial.Fit.class,
            fit -> {
              assertThat(fit.lines()).anyMatch(line -> line.contains("示例收文单位"));
              assertThat(Docx.text(fit.sample())).contains("示例流域", "不予受理");
            });
  }

  @Test
  @DisplayName("Two administrators change one template: the second is told (issue 3, bad input)")
  void theSecondOfTwoAdministratorsIsToldAndKeepsNothing() {
    signIn.as("admin");
    long seen = seen();
    byte[] own = Docx.saying(LetterKind.ACCEPTANCE, "先到的一版。");
    assertThat(templates.upload(LetterKind.ACCEPTANCE, "a.docx", own, seen))
        .isInstanceOf(Change.Done.class);
    int versions = kept().versions().size();

    Change late = templates.upload(LetterKind.ACCEPTANCE, "b.docx", own, seen);

    assertThat(said(late)).singleElement().asString().contains("其他管理员");
    assertThat(kept().versions()).hasSize(versions);
    templates.choose(LetterKind.ACCEPTANCE, LetterTemplates.SHIPPED, seen());
  }

  @Test
  void onlyWhoKeepsTemplatesMaySeeOrChangeThem() {
    for (String login : List.of("gx-eco", "xingan", "auditor")) {
      signIn.as(login);
      assertThatThrownBy(() -> templates.all()).isInstanceOf(UnauthorizedException.class);
      assertThatThrownBy(() -> prefixes.all()).isInstanceOf(UnauthorizedException.class);
    }
  }

  @Test
  void anEnteredPrefixStandsInTheNumberAndNobodyElseMayHaveIt() {
    signIn.as("admin");
    Issuer ecology = issuer("自治区生态环境厅");
    String prefix = "桂环清审试" + (System.nanoTime() % 100_000);
    assertThat(prefixes.keep(ecology, prefix)).isEmpty();
    assertThat(prefixes.keep(issuer("桂林市生态环境局"), prefix))
        .hasValueSatisfying(reason -> assertThat(reason.key()).isEqualTo("letters.prefix.taken"));
    assertThat(prefixes.keep(ecology, prefix + "二"))
        .hasValueSatisfying(reason -> assertThat(reason.key()).isEqualTo("letters.prefix.stale"));
    signIn.out();

    Letter letter = letter(people.sentUp(), LetterKind.ACCEPTANCE);

    assertThat(letter.number()).startsWith(prefix + "〔");
    assertThat(text(letter)).doesNotContain("字号待确认");
  }

  @Test
  void aPrefixThatStandsOnAnothersLettersIsNotGivenAgain() {
    Letter letter = letter(people.sentUp(), LetterKind.RECOMMENDATION);
    signIn.as("admin");

    String printed = letter.number().replaceAll("〔.*", "");

    assertThat(prefixes.keep(issuer("桂林市工业和信息化局"), printed))
        .hasValueSatisfying(reason -> assertThat(reason.key()).isEqualTo("letters.prefix.taken"));
  }

  @Test
  void aPrefixHoldsNeitherYearNorBrackets() {
    signIn.as("admin");
    Issuer office = issuer("桂林市生态环境局");

    for (String wrong : List.of("", "桂环〔2026〕", "桂 环", "<b>", "字".repeat(21))) {
      assertThat(prefixes.keep(office, wrong))
          .hasValueSatisfying(reason -> assertThat(reason.key()).isEqualTo("letters.prefix.shape"));
    }
  }

  @Test
  void anIssuingDepartmentAddsTheStampedScanOnce() {
    CaseId id = people.sentUp();
    Letter letter = letter(id, LetterKind.RECOMMENDATION);

    Outcome.Done added = done(scan(id, "guilin-drc", letter, "扫描件.pdf"));
    Outcome again = scan(id, "guilin-iit", letter, "扫描件.pdf");

    AttachmentId scan = letter(id, LetterKind.RECOMMENDATION).scan();
    assertThat(added.entry().attachments()).extracting(file -> file.id()).containsExactly(scan);
    assertThat(again).isNotInstanceOf(Outcome.Done.class);
    assertThat(ledger.verify(id).faults()).isEmpty();
  }

  @Test
  void nobodyElseAddsAScan() {
    CaseId id = people.sentUp();
    Letter letter = letter(id, LetterKind.RECOMMENDATION);

    assertThat(scan(id, "liuzhou-eco", letter, "扫描件.pdf")).isInstanceOf(Outcome.Refused.class);
    assertThat(scan(id, "xingan", letter, "扫描件.pdf")).isInstanceOf(Outcome.Refused.class);
    // Has issued a letter of this case, but not that one.
    assertThat(scan(id, "gx-eco", letter, "扫描件.pdf")).isInstanceOf(Outcome.Invalid.class);
    assertThat(letter(id, LetterKind.RECOMMENDATION).scan()).isNull();
  }

  @Test
  void aScanIsAPictureOrPdf() {
    CaseId id = people.sentUp();
    Letter letter = letter(id, LetterKind.RECOMMENDATION);

    Outcome outcome = scan(id, "guilin-eco", letter, "正文.docx");

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Invalid.class,
            invalid ->
                assertThat(invalid.problems().get(0).message().key())
                    .isEqualTo("letters.scan.format"));
  }

  @Test
  @DisplayName("实施方案 and 推荐函 bound together [S004, 材料报送]")
  void theBoundFileHoldsCoverLetterAndPlanAsSealed() throws IOException {
    CaseId id = people.sentUp();
    Letter letter = letter(id, LetterKind.RECOMMENDATION);
    signIn.as("gx-eco");

    BoundFiles.Bound made = bound.bound(cases.of(id).number());

    byte[] file = content(made);
    String text = Docx.text(file);
    assertThat(made.name()).endsWith("_合订本.docx").contains("兴安县人民政府");
    assertThat(text).contains("合订本", letter.number(), "测试企业0003", "氨氮排放量");
    assertThat(text.indexOf("合订本")).isLessThan(text.indexOf("的函"));
    assertThat(text.indexOf(letter.number())).isLessThan(text.indexOf("测试企业0003"));
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
      long sections =
          document.getParagraphs().stream()
                  .filter(it -> it.getCTP().isSetPPr() && it.getCTP().getPPr().isSetSectPr())
                  .count()
              + 1;
      assertThat(sections).isEqualTo(3);
    }
    assertThat(Docx.parts(file).keySet()).filteredOn(it -> it.startsWith("word/media/")).hasSize(1);
  }

  @Test
  void theArchiveIsNamedByTheCallAndListsTheDigestOfEveryFile() {
    CaseId id = people.sentUp();
    signIn.as("xingan");

    BoundFiles.Bound made = bound.archive(cases.of(id).number());

    Map<String, byte[]> files = Docx.parts(content(made));
    assertThat(made.name()).matches("\\d{4}\\+漓江流域.*\\+兴安县人民政府\\.zip");
    assertThat(files.keySet())
        .anyMatch(name -> name.startsWith("附件/"))
        .anyMatch(name -> name.startsWith("公文/"))
        .contains("合订本.docx", "摘要清单-SM3.txt");
    String manifest = new String(files.get("摘要清单-SM3.txt"), StandardCharsets.UTF_8);
    files.forEach(
        (name, bytes) -> {
          if (!name.startsWith("摘要清单")) {
            assertThat(manifest).contains(Sm3.hex(bytes) + "  " + name + "\n");
          }
        });
  }

  @Test
  void whoMayNotReadTheCaseGetsNoBoundFileAndBeforeTheLetterNobodyDoes() {
    CaseId sentUp = people.sentUp();
    CaseId submitted = people.submitted();
    String number = cases.of(sentUp).number();
    signIn.as("yangshuo");
    assertThatThrownBy(() -> bound.bound(number))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.reason().key()).isEqualTo("letters.bound.notFound"));
    signIn.as("xingan");
    assertThat(bound.possible(cases.of(submitted))).isFalse();
    assertThat(bound.possible(cases.of(sentUp))).isTrue();
    assertThatThrownBy(() -> bound.archive(cases.of(submitted).number()))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.reason().key()).isEqualTo("letters.bound.none"));
  }

  @Test
  void whoHoldsALetterSeesWhatItIsAndWhetherItStillIsWhatWasSealed() throws IOException {
    CaseId id = people.sentUp();
    Letter letter = letter(id, LetterKind.ACCEPTANCE);

    Verifications.Shown shown = verifications.of(letter.token()).orElseThrow();

    assertThat(shown.number()).isEqualTo(letter.number());
    assertThat(shown.caseTitle()).isEqualTo(cases.of(id).title());
    assertThat(shown.documentIntact()).isTrue();
    assertThat(shown.chainIntact()).isTrue();
    assertThat(shown.newest()).isTrue();
    assertThat(shown.digest()).isEqualTo(Sm3.hex(bytes(letter.document())));
    assertThat(compared(letter, bytes(letter.document()))).isEqualTo(Verifications.Compared.SAME);
    assertThat(compared(letter, new byte[] {1})).isEqualTo(Verifications.Compared.DIFFERENT);
  }

  @Test
  void aLetterWhoseChainWasTamperedWithIsNotIntact() {
    CaseId id = people.sentUp();
    Letter letter = letter(id, LetterKind.ACCEPTANCE);

    jdbc.update(
        "update sealed_entry set envelope = replace(envelope, '\"version\":\"1\"', '\"version\":\"7\"')"
            + " where case_id = ? and seq = ?",
        id.value(),
        letter.entry());

    assertThat(verifications.of(letter.token()).orElseThrow().chainIntact()).isFalse();
    jdbc.update(
        "update sealed_entry set envelope = replace(envelope, '\"version\":\"7\"', '\"version\":\"1\"')"
            + " where case_id = ? and seq = ?",
        id.value(),
        letter.entry());
  }

  @Test
  void anUnknownTokenLeadsNowhere() {
    for (String token : List.of("", "A".repeat(26), "' or 1=1", "a".repeat(26), "B".repeat(27))) {
      assertThat(verifications.of(token)).isEmpty();
      assertThat(letters.byToken(token)).isEmpty();
    }
  }

  private Verifications.Compared compared(Letter letter, byte[] file) throws IOException {
    return verifications.compare(letter.token(), new ByteArrayInputStream(file)).orElseThrow();
  }

  private Outcome scan(CaseId id, String login, Letter letter, String name) {
    return signIn.as(
        login,
        () -> {
          try {
            var content =
                name.endsWith(".pdf")
                    ? Journeys.pdf()
                    : new ByteArrayInputStream(Docx.shipped(LetterKind.REFUSAL));
            Attachments.Uploaded file =
                attachments.upload(
                    id,
                    WorkItemId.next(),
                    "file",
                    name,
                    content,
                    FormContext.EMPTY.maxTotalBytes());
            AttachmentId scan = ((Attachments.Uploaded.Kept) file).attachment().id();
            return caseDesk.act(
                id,
                "add-scan",
                new FormData(Map.of("letter", letter.id(), "file", List.of(scan.value()))));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static byte[] content(BoundFiles.Bound made) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      made.content().writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private Kept kept() {
    return templates.all().stream()
        .filter(kept -> kept.kind() == LetterKind.ACCEPTANCE)
        .findFirst()
        .orElseThrow();
  }

  private long seen() {
    return kept().seen();
  }

  private List<String> unfit(String name, byte[] content) {
    Trial trial = templates.trial(LetterKind.ACCEPTANCE, name, content);
    return ((Trial.Unfit) trial).problems().stream().map(Text::key).toList();
  }

  private List<String> said(Change change) {
    return ((Change.Refused) change).problems().stream().map(texts::say).toList();
  }

  private Issuer issuer(String name) {
    return prefixes.all().stream()
        .filter(each -> each.name().contains(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No issuer " + name + " in " + prefixes.all()));
  }

  private int trail(String what) {
    return jdbc.queryForObject(
        "select count(*) from security_trail where what = ?", Integer.class, what);
  }
}
