package org.qingshen.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.testing.Journeys.done;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.evidence.Sm3;
import org.qingshen.pilot.DemoProvince;
import org.qingshen.publication.Objections.Filed;
import org.qingshen.publication.PublishedLists.PublishedList;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OfficeTime;
import org.qingshen.testing.AppTest;
import org.qingshen.testing.Journeys;
import org.qingshen.testing.ListJourneys;
import org.qingshen.testing.MutableClock;
import org.qingshen.testing.SignIn;
import org.qingshen.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The public portal, asked as a stranger's browser asks. */
@AppTest
class PortalPageTests {

  private static final String BOUNDARY = "----objection";
  private static final String SCRIPT = "<script>alert(1)</script>";

  private static int tests;

  @LocalServerPort int port;

  @Autowired ListJourneys people;
  @Autowired Portal portal;
  @Autowired PublishedLists lists;
  @Autowired JdbcTemplate jdbc;
  @Autowired MutableClock clock;
  @Autowired SignIn signIn;

  private final HttpClient http = HttpClient.newHttpClient();
  private CaseId list;
  private Notices.Notice notice;

  @BeforeEach
  void aListIsOnNotice() {
    clock.reset();
    CaseId project = people.proposed();
    // Another hour, or the questions of other tests would count.
    clock.advance(Duration.ofHours(2L * ++tests));
    jdbc.update("delete from public_filing");
    people.notice(DemoProvince.CALL, 5);
    list = people.drafted(DemoProvince.CALL);
    done(people.prepare(list, List.of(project)));
    people.confirmed(list);
    notice = people.noticeOf(list);
  }

  @AfterEach
  void leave() {
    people.notice(DemoProvince.CALL, null);
    signIn.out();
    clock.reset();
  }

  @Test
  void aStrangerReadsWhatIsPublicWithoutLoginSessionOrScript() throws Exception {
    for (String path : List.of("/public", "/public/notices/" + notice.id())) {
      HttpResponse<String> page = get(path);
      assertThat(page.statusCode()).as(path).isEqualTo(200);
      assertThat(page.body()).contains(notice.title()).doesNotContain("<script");
      assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
      assertThat(page.headers().firstValue("Cache-Control")).contains("max-age=60, public");
      assertThat(page.headers().allValues("Vary").toString()).contains("Accept-Language");
      assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
    }
    assertThat(get("/public").body()).contains("正在受理的申报批次");
    assertThat(get("/public/notices/" + notice.id()).body())
        .contains("兴安县人民政府", "还有 5 个工作日", OfficeTime.full(notice.dueAt()))
        .doesNotContain(list.value());
  }

  @Test
  void anAddressSaysTheLanguageAndTheBrowserOtherwise() throws Exception {
    assertThat(get("/public?lang=en").body()).contains("On public notice", "?lang=zh");
    assertThat(get("/public/notices/" + notice.id() + "?lang=en").body())
        .contains("Open for 5 more working days", "/objection?lang=en");
    assertThat(get("/public").body()).contains("正在公示", "?lang=en");
  }

  @Test
  void whatLeadsNowhereLooksAlike() throws Exception {
    assertThat(get("/public/notices/nothing").statusCode()).isEqualTo(404);
    assertThat(get("/public/lists/nothing").statusCode()).isEqualTo(404);
    assertThat(get("/public/notices/%3Cscript%3E").body()).doesNotContain("<script>");
  }

  @Test
  void anObjectionIsFiledAndItsAnswerReadWithTheTokenOnly() throws Exception {
    HttpResponse<String> page = post(fields(ListJourneys.FACTS), Map.of("原始记录.pdf", pdf()));
    assertThat(page.statusCode()).isEqualTo(200);
    String token = page.body().replaceAll("(?s).*id=\"token\">([A-Z2-7]{26})<.*", "$1");
    assertThat(page.body()).contains("-Y1").doesNotContain("张三", "test@example.org");
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");

    assertThat(status(token).body()).contains("正在办理").doesNotContain("经核实");
    done(people.dismiss(list));
    assertThat(status(token).body()).contains("异议不成立", "经核实，不成立（测试）").doesNotContain("张三");
    assertThat(status("A".repeat(26)).statusCode()).isEqualTo(404);
  }

  @Test
  void scriptIsShownAsTextWhereverItIsTyped() throws Exception {
    Map<String, String> fields = fields(SCRIPT);
    fields.put("name", "\"'" + SCRIPT);
    fields.put("row", SCRIPT);
    HttpResponse<String> page = post(fields, Map.of());

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("&lt;script&gt;").doesNotContain("<script");
  }

  @Test
  void whatIsMissingIsSaidAndWhatWasTypedStays() throws Exception {
    Map<String, String> fields = fields("太短");
    fields.put("contact", "");
    HttpResponse<String> page = post(fields, Map.of());

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("请填写联系方式", "请写明事实与理由", "太短", "张三");
    assertThat(count()).isZero();
  }

  @Test
  void evidenceIsExaminedLikeAnyUpload() throws Exception {
    assertThat(post(fields(ListJourneys.FACTS), Map.of("a.exe", new byte[] {77, 90})).statusCode())
        .isEqualTo(400);
    assertThat(post(fields(ListJourneys.FACTS), Map.of("a.png", pdf())).statusCode())
        .isEqualTo(400);
    Map<String, byte[]> four = new LinkedHashMap<>();
    for (int file = 0; file < 4; file++) {
      four.put(file + ".pdf", pdf());
    }
    assertThat(post(fields(ListJourneys.FACTS), four).body()).contains("最多 3 个文件");
    assertThat(count()).isZero();
    byte[] huge = new byte[31 * 1024 * 1024];
    assertThat(post(fields(ListJourneys.FACTS), Map.of("a.pdf", huge)).statusCode()).isEqualTo(413);
  }

  @Test
  void aMachineThatFillsInWhatNobodySeesIsTurnedAway() throws Exception {
    Map<String, String> fields = fields(ListJourneys.FACTS);
    fields.put("website", "http://example.org");
    assertThat(post(fields, Map.of()).statusCode()).isEqualTo(400);
    assertThat(count()).isZero();
  }

  @Test
  void theSameWordsAreTakenOnce() throws Exception {
    assertThat(post(fields(ListJourneys.FACTS), Map.of()).statusCode()).isEqualTo(200);
    HttpResponse<String> again = post(fields(" " + ListJourneys.FACTS + "。"), Map.of());
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.body()).contains("已经收到");
    assertThat(count()).isEqualTo(1);
  }

  @Test
  @DisplayName("Issue 4, bad input: 10,000 objections from one address")
  void theEleventhInAnHourIsRefusedAndTheTableDoesNotGrow() throws Exception {
    for (int filed = 1; filed <= 10_000; filed++) {
      Filed result =
          people.object(list, people.filing(1, ListJourneys.FACTS + filed), "203.0.113.9");
      assertThat(result).isInstanceOf(filed <= 10 ? Filed.Accepted.class : Filed.TooMany.class);
    }
    assertThat(count()).isEqualTo(10);
    assertThat(jdbc.queryForObject("select count(*) from public_filing", Integer.class))
        .isEqualTo(10);
    assertThat(people.object(list, people.filing(1, ListJourneys.FACTS + "别处"), "203.0.113.10"))
        .isInstanceOf(Filed.Accepted.class);
    clock.advance(Duration.ofMinutes(61));
    assertThat(people.object(list, people.filing(1, ListJourneys.FACTS + "以后"), "203.0.113.9"))
        .isInstanceOf(Filed.Accepted.class);
  }

  @Test
  void theEleventhIsToldSoInASentence() throws Exception {
    for (int filed = 1; filed <= 10; filed++) {
      assertThat(post(fields(ListJourneys.FACTS + filed), Map.of()).statusCode()).isEqualTo(200);
    }
    HttpResponse<String> eleventh = post(fields(ListJourneys.FACTS + "十一"), Map.of());
    assertThat(eleventh.statusCode()).isEqualTo(429);
    assertThat(eleventh.body()).contains("一小时内最多提出 10 件异议");
    assertThat(count()).isEqualTo(10);
  }

  @Test
  void afterTheTermTheFormSaysWhenItWasOpen() throws Exception {
    clock.set(notice.dueAt().plusSeconds(1));
    jdbc.update("delete from public_filing");
    HttpResponse<String> late = post(fields(ListJourneys.FACTS), Map.of());
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("不在公示期内", OfficeTime.full(notice.dueAt()));
    assertThat(late.body()).doesNotContain("<textarea");
  }

  @Test
  void aPublishedListIsReadExportedAndEachEntryVerified() throws Exception {
    people.object(list, 1, ListJourneys.FACTS);
    done(people.dismiss(list));
    people.lapse(list);
    PublishedList found = lists.of(number()).orElseThrow();
    String path = "/public/lists/" + encoded(found.number());

    HttpResponse<String> page = get(path);
    assertThat(page.body())
        .contains(found.number(), found.digest(), "字号依据待确认", "兴安县人民政府")
        .doesNotContain("<script", "张三", "test@example.org", list.value());
    HttpResponse<String> entry = get(path + "/entries/1");
    assertThat(entry.body()).contains("✓ 与公布时封存的内容一致", found.entries().get(0).digest());
    byte[] json = bytes(path + "/entries/1.json");
    assertThat(Sm3.hex(json)).isEqualTo(found.entries().get(0).digest());
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes(path + ".docx")))) {
      assertThat(word.getTables().get(0).getText()).contains("兴安县人民政府");
    }
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes(path + ".xlsx")))) {
      assertThat(book.getSheetAt(0).getRow(5).getCell(2).getStringCellValue()).isEqualTo("兴安县人民政府");
    }
    lists.withdraw(found.number(), 1, "撤出" + SCRIPT, clock.instant());
    assertThat(get(path).body()).contains("撤出&lt;script&gt;").doesNotContain("<script");
    assertThat(get("/public").body()).contains(found.number());
  }

  @Test
  @DisplayName("Issue 5, item 5: a printed list carries a QR code to its verification page")
  void whoeverScansAPrintedListComesToItsPage() throws Exception {
    people.lapse(list);
    String path = "/public/lists/" + encoded(number());
    assertThat(get(path).body()).contains("id=\"list-code\"", path + "/code.png");
    List<byte[]> codes = new ArrayList<>();
    codes.add(bytes(path + "/code.png"));
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes(path + ".docx")))) {
      codes.add(word.getAllPictures().get(0).getData());
    }
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes(path + ".xlsx")))) {
      codes.add(book.getAllPictures().get(0).getData());
    }
    for (byte[] code : codes) {
      URI scanned = URI.create(scanned(code));
      assertThat(scanned.getRawPath()).isEqualToIgnoringCase(path);
      assertThat(get(scanned.getRawPath()).body()).contains(number());
    }
  }

  private static String scanned(byte[] picture) throws Exception {
    var image = ImageIO.read(new ByteArrayInputStream(picture));
    var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
    return new QRCodeReader().decode(bitmap).getText();
  }

  @Test
  void publicPagesCostAtMostThreeStatementsAndThenNone() {
    people.lapse(list);
    String number = number();
    assertThat(Statements.of(() -> portal.home())).hasSizeLessThanOrEqualTo(3);
    assertThat(Statements.of(() -> portal.notice(notice.id()))).hasSizeLessThanOrEqualTo(3);
    assertThat(Statements.of(() -> portal.list(number))).hasSizeLessThanOrEqualTo(3);
    portal.check(number, 1);
    assertThat(
            Statements.of(
                () -> {
                  portal.home();
                  portal.notice(notice.id());
                  portal.list(number);
                  portal.check(number, 1);
                }))
        .isEmpty();
  }

  @Test
  void whoAsksTooOftenIsToldToWait() throws Exception {
    HttpResponse<String> last = null;
    for (int asked = 0; asked < 121; asked++) {
      last = get("/public");
    }
    assertThat(last.statusCode()).isEqualTo(429);
    assertThat(last.body()).contains("过于频繁");
  }

  private String number() {
    return jdbc.queryForObject(
        "select number from public_list where case_id = ?", String.class, list.value());
  }

  private int count() {
    return jdbc.queryForObject(
        "select count(*) from public_objection where notice_id = ?", Integer.class, notice.id());
  }

  private static Map<String, String> fields(String facts) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("name", "张三（测试）");
    fields.put("contact", "test@example.org");
    fields.put("row", "1");
    fields.put("facts", facts);
    return fields;
  }

  private static byte[] pdf() {
    return Journeys.pdf().readAllBytes();
  }

  private HttpResponse<String> status(String token) throws IOException, InterruptedException {
    String body = "token=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
    return http.send(
        request("/public/notices/" + notice.id() + "/objection/status")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> post(Map<String, String> fields, Map<String, byte[]> files)
      throws IOException, InterruptedException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    fields.forEach((name, value) -> part(body, name, null, value.getBytes(StandardCharsets.UTF_8)));
    files.forEach((name, content) -> part(body, "files", name, content));
    body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
    return http.send(
        request("/public/notices/" + notice.id() + "/objection")
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofByteArray(body.toByteArray()))
            .build(),
        BodyHandlers.ofString());
  }

  private static void part(ByteArrayOutputStream body, String name, String file, byte[] content) {
    String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"";
    String rest =
        file == null
            ? "\r\n\r\n"
            : "; filename=\"" + file + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
    body.writeBytes((head + rest).getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
  }

  private static String encoded(String number) {
    return URLEncoder.encode(number, StandardCharsets.UTF_8);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return http.send(request(path).build(), BodyHandlers.ofString());
  }

  private byte[] bytes(String path) throws IOException, InterruptedException {
    HttpRequest request = request(path).setHeader("Accept", "*/*").build();
    return http.send(request, BodyHandlers.ofByteArray()).body();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .header("Accept-Language", "zh-CN")
        .header("Accept", "text/html");
  }
}
