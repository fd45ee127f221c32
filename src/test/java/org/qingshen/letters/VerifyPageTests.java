package org.qingshen.letters;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshen.shared.CaseId;
import org.qingshen.testing.AppTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The public page of verification, asked as a stranger's browser asks. */
@AppTest
class VerifyPageTests extends LetterCases {

  private static final String BOUNDARY = "----letter";

  private static int tests;

  @LocalServerPort int port;

  private final HttpClient http = HttpClient.newHttpClient();
  private Letter letter;

  @BeforeEach
  void aLetterWasIssued() {
    // Another minute, or the questions of other tests would count.
    clock.advance(Duration.ofMinutes(2L * ++tests));
    CaseId id = people.sentUp();
    letter = letter(id, LetterKind.RECOMMENDATION);
  }

  @Test
  void aStrangerSeesWhatTheLetterIsWithoutLoginAndWithoutASession() throws Exception {
    HttpResponse<String> page = get("/verify/" + letter.token());

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains(letter.number(), "推荐函", "桂林市生态环境局", "漓江流域清洁生产协同审核创新试点（测试）")
        .contains("与封存时一致", "完整")
        .doesNotContain("<script", "SD20", "兴安县人民政府");
    assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(page.headers().firstValue("Cache-Control")).contains("max-age=60, public");
    assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
  }

  @Test
  void anEnglishBrowserReadsEnglish() throws Exception {
    HttpResponse<String> page =
        http.send(
            request("/verify/" + letter.token()).setHeader("Accept-Language", "en").build(),
            BodyHandlers.ofString());

    assertThat(page.body()).contains("Recommendation letter", "as it was sealed");
  }

  @Test
  void anUnknownTokenLooksLikeAnyAddressThatLeadsNowhere() throws Exception {
    HttpResponse<String> unknown = get("/verify/" + "A".repeat(26));
    HttpResponse<String> script = get("/verify/%3Cscript%3E");

    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(script.statusCode()).isEqualTo(404);
    assertThat(unknown.body()).doesNotContain(letter.number()).doesNotContain("AAAA");
  }

  @Test
  void theLetterItselfIsFoundEqualAndAnyOtherFileIsNot() throws Exception {
    assertThat(compared(bytes(letter.document())).body()).contains("逐字节相同");
    assertThat(compared(new byte[] {1, 2, 3}).body()).contains("不一致");
    assertThat(compared(new byte[0]).body()).contains("请选择一个文件");
  }

  @Test
  void aFileOverTwentyMegabytesIsRefusedBeforeItIsRead() throws Exception {
    HttpResponse<String> answer = compared(new byte[21 * 1024 * 1024]);

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("20 MB");
  }

  @Test
  void whoAsksTooOftenIsToldToWait() throws Exception {
    HttpResponse<String> last = null;
    for (int asked = 0; asked < 31; asked++) {
      last = get("/verify/" + letter.token());
    }
    assertThat(last.statusCode()).isEqualTo(429);
    assertThat(last.body()).contains("过于频繁");

    clock.advance(Duration.ofMinutes(2));

    assertThat(get("/verify/" + letter.token()).statusCode()).isEqualTo(200);
  }

  @Test
  void aBoundFileIsNotForStrangers() throws Exception {
    HttpResponse<String> answer = get("/letters/bound/" + cases.of(letter.caseId()).number());

    assertThat(answer.statusCode()).isIn(302, 303);
    assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login");
  }

  private HttpResponse<String> compared(byte[] file) throws IOException, InterruptedException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(
        ("--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.docx\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII));
    body.writeBytes(file);
    body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
    return http.send(
        request("/verify/" + letter.token())
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofByteArray(body.toByteArray()))
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
