package org.qingshen.experts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.access.Incidents;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.ChainNumbers;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Signatory;
import org.qingshen.experts.MergedSheets;
import org.qingshen.experts.MergedSheets.Head;
import org.qingshen.experts.MergedSheets.Item;
import org.qingshen.experts.MergedSheets.Line;
import org.qingshen.experts.MergedSheets.Points;
import org.qingshen.experts.MergedSheets.Sheet;
import org.qingshen.experts.MergedSheets.View;
import org.qingshen.experts.Rubric;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Texts;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class MergedSheetControllerTest {

  private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
  private static final String SEAL = "ab".repeat(32);
  private static final CaseFile FILE =
      new CaseFile(
          new CaseId("case"),
          "PILOT",
          "SD2026-0001",
          "漓江<流域>",
          new OrganisationId("org"),
          "兴安县人民政府",
          new RegionCode("450325"),
          "APPROVED",
          NOON,
          null,
          NOON,
          new PersonId("clerk"),
          null,
          null,
          false,
          0);

  private final MergedSheets sheets = mock(MergedSheets.class);
  private final ChainNumbers numbers = mock(ChainNumbers.class);
  private final Incidents incidents = mock(Incidents.class);
  private final MockMvc mvc =
      MockMvcBuilders.standaloneSetup(
              new MergedSheetController(sheets, numbers, Texts.ofBundles(), incidents))
          .setViewResolvers(templates())
          .build();

  @Test
  @DisplayName("Issue 5, item 4: the block 否决项 precedes the scores")
  void theArchiveCopyPrintsTheVetoBlockFirstThenScoresAndOpinionWithTheSeal() throws Exception {
    when(numbers.shown(any())).thenReturn(true);
    String page = page(View.ARCHIVE, Locale.SIMPLIFIED_CHINESE, archive());

    assertThat(page)
        .contains("存档版", "第 1 轮", "3 份", "2026-11-22", "漓江&lt;流域&gt;", "DATA_FRAUD")
        .contains("依据待确认（参照 某规）", ">有<", "87.5 / 100", "（3 份评分表中 2 份推荐）")
        .contains("计分方式：平均。", "结论：推荐", "封存第 42 项 · SM3 " + SEAL)
        .doesNotContain("??", "企业版");
    assertThat(page.indexOf("一、否决项")).isLessThan(page.indexOf("二、评分"));
    assertThat(page.indexOf("二、评分")).isLessThan(page.indexOf("三、专家组意见"));
  }

  @Test
  void thePartysCopySaysSoAndHasNeitherSpreadNorNumbersOfTheChain() throws Exception {
    when(numbers.shown(any())).thenReturn(true);
    String page = page(View.PARTY, Locale.SIMPLIFIED_CHINESE, party(true));

    assertThat(page)
        .contains("企业版", "供申报单位使用", ">无<", "87.5 / 100", "封存指纹 SM3 " + SEAL)
        .doesNotContain("??", "DATA_FRAUD", "最高与最低相差", "差异较大（份）", "份推荐", "第 42 项");
  }

  @Test
  void ofASingleSheetItSaysWhyNoPointsAreListed() throws Exception {
    assertThat(page(View.PARTY, Locale.SIMPLIFIED_CHINESE, party(false)))
        .contains("故不列")
        .doesNotContain("??", "/ 100");
  }

  @Test
  void itIsReadInEnglishToo() throws Exception {
    assertThat(page(View.ARCHIVE, Locale.ENGLISH, archive()))
        .contains("Archive copy", "1. Veto items", "(2 of 3 sheets recommend)")
        .doesNotContain("??");
  }

  @Test
  void whatIsNotOnesOwnAndWhatDoesNotExistAnswerAlikeAndAreNoted() throws Exception {
    when(sheets.of(any(), any())).thenReturn(Optional.empty());
    for (String path : List.of("SD2026-0001/party", "SD2026-0001/archive", "x/archive")) {
      mvc.perform(get("/panel-sheet/" + path)).andExpect(status().isNotFound());
    }
    mvc.perform(get("/panel-sheet/SD2026-0001/other")).andExpect(status().isNotFound());
    verify(incidents).refused("panel-sheet/x", "casefile.notFound");
  }

  private String page(View view, Locale locale, Sheet sheet) throws Exception {
    when(sheets.of("SD2026-0001", view)).thenReturn(Optional.of(sheet));
    return mvc.perform(
            get("/panel-sheet/SD2026-0001/" + view.name().toLowerCase(Locale.ROOT)).locale(locale))
        .andExpect(status().isOk())
        .andExpect(header().string("Cache-Control", "no-store"))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private static Sheet archive() {
    return new Sheet(
        View.ARCHIVE,
        new Head(FILE, 1, 3, NOON),
        List.of(
            new Item("DATA_FRAUD", "数据造假", "依据待确认（参照 某规）", true),
            new Item("OTHER", "其他", "依据待确认", false)),
        new Points(
            Rubric.Aggregation.MEAN,
            false,
            new BigDecimal("87.50"),
            new BigDecimal("20.00"),
            2,
            List.of(line(new BigDecimal("20.00"), 1))),
        "RECOMMEND",
        "同意推荐。",
        entry());
  }

  private static Sheet party(boolean points) {
    return new Sheet(
        View.PARTY,
        new Head(FILE, 1, points ? 3 : 1, NOON),
        List.of(new Item("OTHER", "其他", "依据待确认", false)),
        new Points(
            Rubric.Aggregation.MEAN,
            true,
            points ? new BigDecimal("87.5") : null,
            null,
            null,
            points ? List.of(line(null, null)) : List.of()),
        "NOT_RECOMMEND",
        "不予推荐。",
        entry());
  }

  private static Line line(BigDecimal spread, Integer outliers) {
    return new Line(
        "符合性",
        new BigDecimal("20"),
        new BigDecimal("87.5"),
        BigDecimal.valueOf(100),
        spread,
        outliers);
  }

  private static SealedEntry entry() {
    return new SealedEntry(
        FILE.id(),
        42,
        "system",
        "s",
        null,
        Map.of(),
        List.of(),
        Signatory.SYSTEM,
        null,
        NOON,
        "",
        SEAL);
  }

  private static ThymeleafViewResolver templates() {
    ClassLoaderTemplateResolver found = new ClassLoaderTemplateResolver();
    found.setPrefix("templates/");
    found.setSuffix(".html");
    found.setCharacterEncoding("UTF-8");
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasename("i18n/experts");
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
