package org.qingshen.evidence.internal;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingshen.access.CurrentActor;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.Attachments;
import org.qingshen.evidence.Signatory;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.qingshen.shared.TrailEvent;
import org.qingshen.shared.WorkItemId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredAttachments implements Attachments {

  /** Bytes of a letter; a bound file with all its parts fits. */
  private static final long MADE_BY_THE_SYSTEM = 200L * 1024 * 1024;

  private static final Logger log = LoggerFactory.getLogger(StoredAttachments.class);

  private final AttachmentMapper mapper;
  private final DraftFiles drafts;
  private final DocumentStore store;
  private final ContentCheck contents;
  private final CurrentActor actor;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StoredAttachments(
      AttachmentMapper mapper,
      DraftFiles drafts,
      DocumentStore store,
      ContentCheck contents,
      CurrentActor actor,
      ApplicationEventPublisher events,
      Clock clock) {
    this.mapper = mapper;
    this.drafts = drafts;
    this.store = store;
    this.contents = contents;
    this.actor = actor;
    this.events = events;
    this.clock = clock;
  }

  /** No transaction around it: a slow upload must not hold a connection. */
  @Override
  public Uploaded upload(
      CaseId caseId,
      WorkItemId workItem,
      String field,
      String fileName,
      InputStream content,
      long maxTotal)
      throws IOException {
    PersonId by = actor.require().id();
    try {
      String name = FileName.check(fileName);
      FileFormat claimed = contents.claimed(name);
      Attachment draft = draft(caseId, workItem, field, name, by);
      return new Uploaded.Kept(keep(draft, claimed, content, maxTotal));
    } catch (UnfitFile unfit) {
      String rule = unfit.reason().key();
      events.publishEvent(new TrailEvent("document.unfit", by, workItem.value(), rule));
      return new Uploaded.Refused(unfit.reason());
    } catch (StoreFailed failed) {
      log.error("The document store cannot be written", failed);
      events.publishEvent(new TrailEvent("document.notStored", by, workItem.value(), ""));
      return new Uploaded.Refused(Text.of("evidence.upload.storage"));
    }
  }

  private Attachment draft(
      CaseId caseId, WorkItemId workItem, String field, String name, PersonId by) {
    var now = OfficeTime.now(clock);
    return new Attachment(
        AttachmentId.next(), caseId, workItem, field, name, null, 0, null, by, now, null);
  }

  private Attachment keep(Attachment draft, FileFormat claimed, InputStream content, long maxTotal)
      throws IOException {
    long used = mapper.sizeOf(draft.workItem());
    long left = Math.max(0, maxTotal - used);
    try (DocumentStore.Incoming incoming = store.receive(content, left)) {
      if (incoming.size() == 0) {
        throw new UnfitFile(Text.of("evidence.upload.empty"));
      }
      if (incoming.size() > left) {
        throw DraftFiles.tooMuch(used, maxTotal);
      }
      Attachment kept = filled(draft, incoming, contents.mediaType(incoming.file(), claimed));
      incoming.keep();
      drafts.add(kept, maxTotal);
      return kept;
    }
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Attachment store(
      CaseId caseId,
      WorkItemId origin,
      String field,
      String fileName,
      String mediaType,
      InputStream content)
      throws IOException {
    Attachment made =
        draft(caseId, origin, field, FileName.check(fileName), Signatory.SYSTEM.person());
    try (DocumentStore.Incoming incoming = store.receive(content, MADE_BY_THE_SYSTEM)) {
      Attachment kept = filled(made, incoming, mediaType);
      incoming.keep();
      mapper.add(kept);
      return kept;
    }
  }

  private static Attachment filled(
      Attachment draft, DocumentStore.Incoming incoming, String mediaType) {
    return new Attachment(
        draft.id(),
        draft.caseId(),
        draft.workItem(),
        draft.field(),
        draft.name(),
        incoming.digest(),
        incoming.size(),
        mediaType,
        draft.uploadedBy(),
        draft.uploadedAt(),
        null);
  }

  @Override
  public void discard(WorkItemId workItem, AttachmentId id) {
    mapper.discard(workItem, id);
    HeldFiles.forget(id);
  }

  @Override
  public Optional<Attachment> find(AttachmentId id) {
    return find(List.of(id)).stream().findFirst();
  }

  @Override
  public List<Attachment> find(Collection<AttachmentId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return HeldFiles.of(new LinkedHashSet<>(ids), this::read);
  }

  private List<Attachment> read(List<AttachmentId> ids) {
    Map<AttachmentId, Attachment> found =
        mapper.find(ids).stream().collect(Collectors.toMap(Attachment::id, Function.identity()));
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  @Override
  public long totalSize(Collection<AttachmentId> ids) {
    return HeldHeads.any()
        ? find(ids).stream().mapToLong(Attachment::size).sum()
        : ids.isEmpty() ? 0 : mapper.totalSize(ids);
  }

  @Override
  public boolean liesElsewhere(Attachment attachment) {
    return mapper.countElsewhere(attachment.digest(), attachment.caseId()) > 0;
  }

  @Override
  public InputStream open(Attachment attachment) throws IOException {
    return store.open(attachment.digest());
  }
}
