package org.qingshen.casefile.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.access.Incidents;
import org.qingshen.casefile.CaseAssignments;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.casefile.ChainNumbers;
import org.qingshen.casefile.EntryReader;
import org.qingshen.casefile.PrintedTables;
import org.qingshen.directory.Directory;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Signatory;
import org.qingshen.forms.Field;
import org.qingshen.forms.FieldType;
import org.qingshen.forms.FormModel;
import org.qingshen.forms.Label;
import org.qingshen.forms.ReadableForm;
import org.qingshen.forms.Section;
import org.qingshen.forms.StagedTables;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.qingshen.workflow.Explanations;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class PrintControllerTest {

  private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
  private static final CaseId CASE = new CaseId("case");
  private static final String SEAL = "ab".repeat(32);

  private static final Map<String, Object> EXPLAINED =
      Map.of(
          Explanations.SEALED,
          Explanations.asSealed(
              List.of(
                  new Explanations.Explained(
                      "B1#goals", "goals", "两处数字不一致", "上年有半年停产检修<b>", "𠮷䶮 填报岗"))));

  private final CaseFiles files = mock(CaseFiles.class);
  private final CaseAssignments assignments = mock(CaseAssignments.class);
  private final ChainNumbers numbers = mock(ChainNumbers.class);
  private final EntryReader reader = mock(EntryReader.class);
  private final StagedTables staged = mock(StagedTables.class);
  private final Directory directory = mock(Directory.class);
  private final Incidents incidents = mock(Incidents.class);
  private final MockMvc mvc =
      MockMvcBuilders.standaloneSetup(
              new PrintController(
                  files,
                  assignments,
                  numbers,
                  reader,
                  new PrintedTables(staged),
                  directory,
                  Texts.ofBundles(),
                  incidents))
          .setViewResolvers(templates())
          .build();

  @BeforeEach
  void givenASealedApplicationWithALargeTable() {
    SealedEntry entry = entry();
    when(files.find("SD2026-0001")).thenReturn(Optional.of(file()));
    when(files.dossier(CASE)).thenReturn(List.of(entry));
    when(numbers.names(any(), eq(entry), eq("1"))).thenReturn(true);
    when(numbers.names(any(), eq(entry), eq(SEAL))).thenReturn(true);
    when(numbers.shown(any())).thenReturn(true);
    when(reader.read(eq(entry), any())).thenReturn(Optional.of(form()));
    var first = new StagedTables.StagedRow(1, Map.of("name", "甲厂"));
    var second = new StagedTables.StagedRow(1853, Map.of("name", "末厂"));
    when(staged.page(eq("table"), eq(0), anyInt())).thenReturn(List.of(first));
    when(staged.page(eq("table"), eq(1), anyInt())).thenReturn(List.of(second));
    when(staged.page(eq("table"), eq(1853), anyInt())).thenReturn(List.of());
  }

  @Test
  void everyLineEveryRowAndTheSealArePrinted() throws Exception {
    mvc.perform(get("/print/SD2026-0001/1").locale(Locale.SIMPLIFIED_CHINESE))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("甲厂")))
        .andExpect(content().string(containsString("末厂")))
        .andExpect(content().string(containsString("2026-11-22 12:00:00")))
        .andExpect(content().string(containsString("封存第 1 项 · SM3 " + SEAL)));
  }

  @Test
  @DisplayName("ADR 0023: no number of the chain tells the accused that something is under way")
  void whoIsNotShownNumbersOfTheChainPrintsTheSealAlone() throws Exception {
    when(numbers.shown(any())).thenReturn(false);
    mvc.perform(get("/print/SD2026-0001/" + SEAL).locale(Locale.SIMPLIFIED_CHINESE))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("封存指纹 SM3 " + SEAL)))
        .andExpect(content().string(not(containsString("封存第"))));
  }

  @Test
  @DisplayName("What was explained to questions of a rule was signed, and is printed with the rest")
  void explanationsArePrinted() throws Exception {
    mvc.perform(get("/print/SD2026-0001/1").locale(Locale.SIMPLIFIED_CHINESE))
        .andExpect(content().string(containsString("两处数字不一致")))
        .andExpect(content().string(containsString("上年有半年停产检修&lt;b&gt;")))
        .andExpect(content().string(containsString("𠮷䶮 填报岗")));
  }

  @Test
  void aScriptInAnAnswerIsPrintedAsText() throws Exception {
    mvc.perform(get("/print/SD2026-0001/1"))
        .andExpect(content().string(not(containsString("<script>"))))
        .andExpect(content().string(containsString("&lt;script&gt;")));
  }

  @Test
  void aCaseOneMayNotReadAnEntryThatIsNotThereAndNonsenseAnswerAlikeAndAreNoted() throws Exception {
    for (String path : List.of("SD2026-0002/1", "SD2026-0001/2", "SD2026-0001/x")) {
      mvc.perform(get("/print/" + path)).andExpect(status().isNotFound());
    }
    verify(incidents).refused("print/SD2026-0002", "casefile.notFound");
  }

  @Test
  @DisplayName("File watermarked (roles.md section 1, EXPERT): also on paper")
  void whoWasGivenTheCasePrintsItWithTheOwnCodeOverIt() throws Exception {
    Text words = Text.of("experts.watermark", "ZJ-0007", "2026-11-22 12:00:00");
    when(assignments.opened(any())).thenReturn(Optional.of(new CaseAssignments.Assigned(words)));

    mvc.perform(get("/print/SD2026-0001/1"))
        .andExpect(content().string(containsString("class=\"watermark\"")))
        .andExpect(content().string(containsString("ZJ-0007")));
  }

  private static CaseFile file() {
    return new CaseFile(
        CASE,
        "PILOT",
        "SD2026-0001",
        "漓江<流域>",
        new OrganisationId("org"),
        "兴安县人民政府",
        new RegionCode("450325"),
        "SUBMITTED",
        NOON,
        null,
        NOON,
        new PersonId("clerk"),
        null,
        null,
        false,
        0);
  }

  private static SealedEntry entry() {
    Signatory by =
        new Signatory(new PersonId("clerk"), "𠮷䶮", "填报岗", new OrganisationId("org"), "兴安县", null);
    return new SealedEntry(
        CASE, 1, "submission", "s", "f@1", EXPLAINED, List.of(), by, null, NOON, "", SEAL);
  }

  private static ReadableForm form() {
    Field name =
        new Field(
            "name",
            FieldType.TEXT,
            new Label("企业", "Enterprise"),
            Label.NONE,
            null,
            true,
            null,
            null,
            null,
            null,
            null,
            0,
            List.of(),
            null,
            null,
            null,
            null,
            null,
            null,
            false);
    FormModel row =
        new FormModel(
            "row", "d", List.of(new Section("s", Label.NONE, Label.NONE, null, List.of(name))));
    return new ReadableForm(
        List.of(
            new ReadableForm.Part(
                "one",
                "一 概况",
                List.of(
                    new ReadableForm.Line.Plain("scope", "范围", "<script>alert(1)</script>"),
                    new ReadableForm.Line.Table(
                        "goals", "目标", List.of("指标"), List.of(List.of("氨氮"))),
                    new ReadableForm.Line.Staged("roster", "名册", "table", 2, "dd", row)))));
  }

  private static ThymeleafViewResolver templates() {
    ClassLoaderTemplateResolver found = new ClassLoaderTemplateResolver();
    found.setPrefix("templates/");
    found.setSuffix(".html");
    found.setCharacterEncoding("UTF-8");
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasename("i18n/casefile");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    SpringTemplateEngine engine = new SpringTemplateEngine();
    engine.setTemplateResolver(found);
    engine.setTemplateEngineMessageSource(messages);
    ThymeleafViewResolver resolver = new ThymeleafViewResolver();
    resolver.setTemplateEngine(engine);
    resolver.setCharacterEncoding("UTF-8");
    return resolver;
  }
}
