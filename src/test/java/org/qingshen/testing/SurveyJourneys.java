package org.qingshen.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.qingshen.experts.SurveyField;
import org.qingshen.forms.FormData;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.WorkItemId;
import org.qingshen.workflow.Outcome;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.WorkItem;

/** A site survey as people do it; each method signs that person in. */
public class SurveyJourneys {

  private static final int DAYS_AHEAD = 14;

  private final SignIn signIn;
  private final TaskDesk desk;
  private final SurveyField field;
  private final MutableClock clock;

  public SurveyJourneys(SignIn signIn, TaskDesk desk, SurveyField field, MutableClock clock) {
    this.signIn = signIn;
    this.desk = desk;
    this.field = field;
    this.clock = clock;
  }

  /** Far enough that the term of objecting is over. */
  public LocalDate visitOn() {
    return OfficeTime.day(clock.instant()).plusDays(DAYS_AHEAD);
  }

  public Outcome plan(CaseId caseId, String leader) {
    return plan(caseId, leader, Function.identity());
  }

  /** All claims are looked at, and one thing more. */
  public Outcome plan(CaseId caseId, String leader, Function<FormData, FormData> change) {
    return act(
        "gx-eco",
        caseId,
        "planVisit",
        ready -> {
          Map<String, Object> plan = new LinkedHashMap<>(ready.draft().data().values());
          plan.put("visitOn", visitOn().toString());
          plan.put("leader", leader);
          plan.put(
              "members",
              List.of(Map.of("kind", "OFFICIAL", "name", "农演示", "organisation", "自治区生态环境厅（测试）")));
          plan.put("furtherItems", List.of(Map.of("item", "危废暂存间（测试）")));
          return change.apply(new FormData(plan));
        });
  }

  public Outcome accept(CaseId caseId, String login) {
    return act(
        login, caseId, "answerAnnouncement", ready -> new FormData(Map.of("response", "ACCEPTED")));
  }

  public Outcome object(CaseId caseId, String login) {
    return act(
        login,
        caseId,
        "answerAnnouncement",
        ready -> new FormData(Map.of("response", "OBJECTED", "reason", "组长曾在我单位的供应商任职（测试）。")));
  }

  public WorkItem record(CaseId caseId, String leader) {
    return signIn.as(leader, () -> item(caseId, "recordFindings"));
  }

  /** Time passes until the morning of the visit. */
  public void goThere(CaseId caseId, String leader) {
    WorkItem item = record(caseId, leader);
    LocalDate on = signIn.as(leader, () -> field.sheet(item.id()).visitOn());
    clock.set(on.atTime(9, 0).atZone(OfficeTime.ZONE).toInstant());
  }

  /** Every item found like that from one device. */
  public void find(CaseId caseId, String leader, String finding) {
    WorkItem item = record(caseId, leader);
    signIn.as(
        leader,
        () -> {
          List<SurveyField.Entry> entries = new ArrayList<>();
          for (SurveyField.Item each : field.sheet(item.id()).items()) {
            entries.add(entry(each, entries.size() + 1, finding, "现场查看（测试）"));
          }
          return field.keep(item.id(), "device-a-1", entries);
        });
  }

  public static SurveyField.Entry entry(
      SurveyField.Item item, long seq, String finding, String note) {
    return new SurveyField.Entry(
        UUID.randomUUID().toString(), seq, item.key(), item.version(), finding, note, null, null);
  }

  public Outcome submit(CaseId caseId, String leader) {
    WorkItemId item = record(caseId, leader).id();
    return signIn.as(
        leader,
        () -> {
          Map<String, Long> seen = new HashMap<>();
          List<String> photos = new ArrayList<>();
          for (SurveyField.Item each : field.sheet(item).items()) {
            seen.put(each.key(), each.version());
            each.photos().forEach(photo -> photos.add(photo.id()));
          }
          return field.submit(item, seen, photos);
        });
  }

  public Outcome acknowledge(CaseId caseId, String login, String remark) {
    return act(
        login,
        caseId,
        "acknowledgeRecord",
        ready -> new FormData(Map.of("seen", true, "remark", remark)));
  }

  public Outcome conclude(CaseId caseId, String leader, String conclusion) {
    return act(
        leader,
        caseId,
        "concludeSurvey",
        ready -> new FormData(Map.of("conclusion", conclusion, "words", "逐项核对，结论如上（测试）。")));
  }

  private Outcome act(
      String login,
      CaseId caseId,
      String element,
      Function<TaskDesk.Opened.Ready, FormData> answer) {
    return signIn.as(
        login,
        () -> {
          WorkItem item = item(caseId, element);
          if (item.assignee() == null) {
            desk.claim(item.id());
          }
          var ready = (TaskDesk.Opened.Ready) desk.open(item.id());
          return desk.submit(item.id(), Journeys.PAGE, answer.apply(ready));
        });
  }

  private WorkItem item(CaseId caseId, String element) {
    return desk.openItems(caseId).stream()
        .filter(open -> open.step().equals("site-survey/" + element))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No " + element + " in " + caseId));
  }

  public void wait(Duration time) {
    clock.advance(time);
  }

  /**
   * A picture with that camera time.
   *
   * @param takenAt null for none
   */
  public static byte[] jpeg(int colour, Instant takenAt) {
    var image = new java.awt.image.BufferedImage(8, 8, java.awt.image.BufferedImage.TYPE_INT_RGB);
    image.setRGB(1, 1, colour);
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(image, "jpg", out);
      // The colour alone may be lost in compression: a comment makes the content its own.
      byte[] plain = out.toByteArray();
      byte[] comment = ("colour " + colour).getBytes(StandardCharsets.US_ASCII);
      ByteArrayOutputStream made = new ByteArrayOutputStream();
      made.write(plain, 0, 2);
      if (takenAt != null) {
        byte[] exif = exif(takenAt);
        made.write(segment(0xE1, exif));
      }
      made.write(segment(0xFE, comment));
      made.write(plain, 2, plain.length - 2);
      return made.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] segment(int marker, byte[] content) {
    return ByteBuffer.allocate(content.length + 4)
        .put((byte) 0xFF)
        .put((byte) marker)
        .putShort((short) (content.length + 2))
        .put(content)
        .array();
  }

  /** Exif with one directory in another, as cameras write it. */
  private static byte[] exif(Instant at) {
    String text =
        java.time.format.DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss")
            .withZone(OfficeTime.ZONE)
            .format(at);
    return ByteBuffer.allocate(6 + 8 + 18 + 18 + 20)
        .put(new byte[] {'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42})
        .putInt(8)
        .putShort((short) 1)
        .putShort((short) 0x8769)
        .putShort((short) 4)
        .putInt(1)
        .putInt(26)
        .putInt(0)
        .putShort((short) 1)
        .putShort((short) 0x9003)
        .putShort((short) 2)
        .putInt(20)
        .putInt(44)
        .putInt(0)
        .put(text.getBytes(StandardCharsets.US_ASCII))
        .put((byte) 0)
        .array();
  }
}
