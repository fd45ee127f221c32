package org.qingshen.integrity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.shared.CaseId;
import org.qingshen.testing.AppTest;
import org.qingshen.testing.Journeys;
import org.qingshen.testing.MutableClock;
import org.qingshen.testing.SignIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The page of reports, asked as a stranger's browser asks. Source: issue 4 of 4, bad input. */
@AppTest
class ReportPageTests {

  private static final String BOUNDARY = "----report";
  private static final String SCRIPT = "<script>alert(1)</script>";
  private static final String FACTS = "监测报告与基准数据不一致，附件编号有误（页面测试）";
  private static final String PAGE = "/public/reports";

  private static int tests;

  @LocalServerPort int port;

  @Autowired Journeys people;
  @Autowired CaseFiles cases;
  @Autowired JdbcTemplate jdbc;
  @Autowired MutableClock clock;
  @Autowired SignIn signIn;

  private final HttpClient http = HttpClient.newHttpClient();

  @BeforeEach
  void anotherHour() {
    clock.reset();
    // Or what other tests asked would count.
    clock.advance(Duration.ofHours(30L * ++tests));
    jdbc.update("delete from report_filing");
  }

  @AfterEach
  void leave() {
    signIn.out();
    clock.reset();
  }

  @Test
  @DisplayName("A number that exists, one that does not and a draft's id are answered alike")
  void theAnswerSaysNothingOfWhatExists() throws Exception {
    CaseId known = people.sentUp();
    CaseId draft = people.created("yangshuo");
    String real = accepted(fields(cases.of(known).number(), FACTS));
    String none = accepted(fields("GX2026-9999", FACTS));
    String secret = accepted(fields(draft.value(), FACTS));

    assertThat(shape(none)).isEqualTo(shape(real));
    assertThat(shape(secret)).isEqualTo(shape(real));
    assertThat(count("case_id is not null")).isEqualTo(1);
    assertThat(real).doesNotContain(cases.of(known).number(), cases.of(known).title());
  }

  /** What is left where number and token, which are random, are taken out. */
  private static String shape(String page) {
    return page.replaceAll("JB\\d{8}[A-Z2-7]{6}", "JB").replaceAll("[A-Z2-7]{26}", "TOKEN");
  }

  @Test
  @DisplayName("Bad input: script in text comes back as text")
  void scriptIsShownAsText() throws Exception {
    Map<String, String> fields = fields("GX2026-9998", SCRIPT);
    fields.put("name", SCRIPT + "\"'");
    fields.put("contact", "1");
    HttpResponse<String> page = post(fields, Map.of());
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body())
        .doesNotContain(SCRIPT)
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    assertThat(get(PAGE + "?about=%3Cscript%3Ealert(1)%3C/script%3E").body())
        .doesNotContain(SCRIPT)
        .contains("&lt;script&gt;");
    assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
    assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
  }

  @Test
  @DisplayName("Bad input: the field that nobody sees is filled in")
  void whoeverFillsTheHiddenFieldIsAMachine() throws Exception {
    Map<String, String> fields = fields("GX2026-9997", FACTS);
    fields.put("website", "https://spam.example");
    assertThat(post(fields, Map.of()).statusCode()).isEqualTo(400);
    assertThat(count("reference_said = 'GX2026-9997'")).isZero();
  }

  @Test
  void whatIsMissingIsSaidBesideItsFieldAndNothingIsLost() throws Exception {
    Map<String, String> fields = fields("GX2026-9996", "短");
    HttpResponse<String> page = post(fields, Map.of());
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body())
        .contains("id=\"facts-wrong\"", "href=\"#facts\"", "value=\"GX2026-9996\"");
    HttpResponse<String> nothing = post(Map.of("x", "y"), Map.of());
    assertThat(nothing.statusCode()).isEqualTo(400);
    assertThat(nothing.body()).contains("province-wrong", "item-wrong", "name-wrong");
  }

  @Test
  @DisplayName("Bad input: a program named as a picture, four files, a name with a path")
  void filesAreCheckedBeforeAnythingIsKept() throws Exception {
    byte[] program = {'M', 'Z', 0, 1, 2, 3, 4, 5};
    assertThat(post(fields("GX2026-9995", FACTS), Map.of("a.jpg", program)).statusCode())
        .isEqualTo(400);
    byte[] pdf = "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    HttpResponse<String> many =
        post(
            fields("GX2026-9995", FACTS),
            Map.of("1.pdf", pdf, "2.pdf", pdf, "3.pdf", pdf, "4.pdf", pdf));
    assertThat(many.statusCode()).isEqualTo(400);
    assertThat(many.body()).contains("files-wrong");
    assertThat(count("reference_said = 'GX2026-9995'")).isZero();
  }

  @Test
  @DisplayName("Files of a report that reaches no case are not kept, and the page says so before")
  void theFormSaysWhichFilesAreKept() throws Exception {
    assertThat(get(PAGE).body()).contains("其余举报的材料不保存");
    assertThat(get(PAGE + "?lang=en").body()).contains("those of other reports are not kept");
  }

  @Test
  @DisplayName("Bad input: a rival reports again and again from one address")
  void theFourthReportOfAnHourFromOneAddressIsRefused() throws Exception {
    for (int report = 0; report < 3; report++) {
      accepted(fields("GX2026-800" + report, FACTS));
    }
    HttpResponse<String> often = post(fields("GX2026-8009", FACTS), Map.of());
    assertThat(often.statusCode()).isEqualTo(429);
    assertThat(count("reference_said = 'GX2026-8009'")).isZero();
  }

  @Test
  void aTokenIsAskedForByPostAndAWrongOneTellsNothing() throws Exception {
    String page = accepted(fields("GX2026-9994", FACTS));
    String token = page.replaceAll("(?s).*id=\"token\">([A-Z2-7]{26})<.*", "$1");
    assertThat(status(token.toLowerCase(java.util.Locale.ROOT)).statusCode()).isEqualTo(200);
    HttpResponse<String> wrong = status("A".repeat(26));
    assertThat(wrong.statusCode()).isEqualTo(404);
    HttpResponse<String> malformed = status("%27or%201=1");
    assertThat(malformed.statusCode()).isEqualTo(404);
    assertThat(malformed.body()).isEqualTo(wrong.body());
    assertThat(get(PAGE + "/status?token=" + token).body()).doesNotContain("JB2");
  }

  @Test
  @DisplayName("A page elsewhere has nobody's rights to use: the form knows no login and no cookie")
  void theFormNeedsNoSessionAndTakesNoOtherMethod() throws Exception {
    HttpResponse<String> form = get(PAGE);
    assertThat(form.statusCode()).isEqualTo(200);
    assertThat(form.headers().allValues("Set-Cookie")).isEmpty();
    for (String method : new String[] {"PUT", "DELETE", "PATCH"}) {
      HttpResponse<String> other =
          http.send(
              request(PAGE).method(method, BodyPublishers.ofString("x")).build(),
              BodyHandlers.ofString());
      assertThat(other.statusCode()).as(method).isIn(404, 405);
    }
  }

  private static Map<String, String> fields(String reference, String facts) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("province", "450000");
    fields.put("reference", reference);
    fields.put("item", "DATA_FRAUD");
    fields.put("name", "李四（测试）");
    fields.put("contact", "test@example.org");
    fields.put("facts", facts);
    fields.put("website", "");
    return fields;
  }

  private int count(String where) {
    return jdbc.queryForObject(
        "select count(*) from public_report where facts like '%页面测试%' and " + where, Integer.class);
  }

  private String accepted(Map<String, String> fields) throws Exception {
    HttpResponse<String> answer = post(fields, Map.of());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  private HttpResponse<String> post(Map<String, String> fields, Map<String, byte[]> files)
      throws IOException, InterruptedException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    fields.forEach((name, value) -> part(body, name, null, value.getBytes(StandardCharsets.UTF_8)));
    files.forEach((name, content) -> part(body, "files", name, content));
    body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
    return http.send(
        request(PAGE)
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

  private HttpResponse<String> status(String token) throws IOException, InterruptedException {
    return http.send(
        request(PAGE + "/status")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("token=" + token))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return http.send(request(path).build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .header("Accept-Language", "zh-CN")
        .header("Accept", "text/html");
  }
}
