package org.qingshen.evidence.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Signatory;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.WorkItemId;

/** What the seal of an entry is taken over; the format is docs/adr/0006. */
final class Envelope {

  /** Always with milliseconds, so that a moment has one spelling. */
  private static final DateTimeFormatter INSTANT =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

  private Envelope() {}

  /** The canonical text of an entry that has no seal yet. */
  static String write(SealedEntry entry, String salt) {
    CanonicalJson.requireAnswers("data", entry.data());
    Map<String, Object> envelope = new LinkedHashMap<>();
    envelope.put("caseId", entry.caseId().value());
    envelope.put("seq", entry.seq());
    envelope.put("kind", entry.kind());
    envelope.put("step", entry.step());
    envelope.put("form", entry.form());
    envelope.put("data", entry.data());
    envelope.put("attachments", entry.attachments().stream().map(Envelope::of).toList());
    envelope.put("by", of(entry.by()));
    envelope.put("withheldIn", entry.withheldIn());
    envelope.put("sealedAt", INSTANT.format(entry.sealedAt()));
    envelope.put("salt", salt);
    envelope.put("previous", entry.previousSeal());
    return CanonicalJson.write(envelope);
  }

  private static Map<String, Object> of(Attachment file) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", file.id().value());
    map.put("workItem", file.workItem().value());
    map.put("field", file.field());
    map.put("name", file.name());
    map.put("digest", file.digest());
    map.put("size", file.size());
    map.put("mediaType", file.mediaType());
    map.put("uploadedBy", file.uploadedBy().value());
    map.put("uploadedAt", INSTANT.format(file.uploadedAt()));
    map.put("sealedIn", file.sealedIn());
    return map;
  }

  private static Map<String, Object> of(Signatory by) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("person", by.person().value());
    map.put("name", by.name());
    map.put("post", by.post());
    map.put("organisation", by.organisation().value());
    map.put("organisationName", by.organisationName());
    map.put("actingFor", by.actingFor() == null ? null : by.actingFor().value());
    return map;
  }

  /**
   * @throws RuntimeException of any kind where the text is no envelope
   */
  static SealedEntry read(String envelope, String seal) {
    JsonNode json = CanonicalJson.read(envelope);
    CaseId caseId = new CaseId(text(json, "caseId"));
    return new SealedEntry(
        caseId,
        json.required("seq").longValue(),
        text(json, "kind"),
        text(json, "step"),
        text(json, "form"),
        CanonicalJson.map(json.required("data")),
        attachments(caseId, json.required("attachments")),
        signatory(json.required("by")),
        text(json, "withheldIn"),
        Instant.parse(text(json, "sealedAt")),
        text(json, "previous"),
        seal);
  }

  private static List<Attachment> attachments(CaseId caseId, JsonNode files) {
    return StreamSupport.stream(files.spliterator(), false)
        .map(file -> attachment(caseId, file))
        .toList();
  }

  private static Attachment attachment(CaseId caseId, JsonNode file) {
    return new Attachment(
        new AttachmentId(text(file, "id")),
        caseId,
        new WorkItemId(text(file, "workItem")),
        text(file, "field"),
        text(file, "name"),
        text(file, "digest"),
        file.required("size").longValue(),
        text(file, "mediaType"),
        new PersonId(text(file, "uploadedBy")),
        Instant.parse(text(file, "uploadedAt")),
        file.required("sealedIn").longValue());
  }

  private static Signatory signatory(JsonNode by) {
    String actingFor = text(by, "actingFor");
    return new Signatory(
        new PersonId(text(by, "person")),
        text(by, "name"),
        text(by, "post"),
        new OrganisationId(text(by, "organisation")),
        text(by, "organisationName"),
        actingFor == null ? null : new PersonId(actingFor));
  }

  private static String text(JsonNode object, String name) {
    return object.required(name).textValue();
  }
}
