package org.qingshen.evidence.internal;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.Attachments;
import org.qingshen.evidence.EntryDraft;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Sm3;
import org.qingshen.evidence.Verification;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
class ChainedLedger implements Ledger {

  private static final int SALT_BYTES = 16;

  private final LedgerMapper mapper;
  private final AttachmentMapper files;
  private final Attachments attachments;
  private final ChainCheck check;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  ChainedLedger(
      LedgerMapper mapper,
      AttachmentMapper files,
      Attachments attachments,
      ChainCheck check,
      Clock clock) {
    this.mapper = mapper;
    this.files = files;
    this.attachments = attachments;
    this.check = check;
    this.clock = clock;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void open(CaseId caseId) {
    mapper.openChain(caseId, ChainHead.EMPTY);
    HeldHeads.hold(caseId, ChainHead.EMPTY);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean lock(CaseId caseId) {
    ChainHead head = mapper.lockHead(caseId);
    if (head != null) {
      HeldHeads.hold(caseId, head);
    }
    return head != null;
  }

  @Override
  public boolean holds(CaseId caseId) {
    return HeldHeads.has(caseId);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public SealedEntry seal(CaseId caseId, EntryDraft draft) {
    ChainHead head = HeldHeads.of(caseId);
    long seq = head.headSeq() + 1;
    SealedEntry entry = entry(caseId, draft, head, freeze(caseId, draft.attachments(), seq));
    String envelope = Envelope.write(entry, salt());
    SealedEntry done = Envelope.read(envelope, Sm3.hex(envelope));
    mapper.append(row(done, envelope));
    if (mapper.moveHead(caseId, head, ChainHead.of(done)) != 1) {
      throw new IllegalStateException("The head of case " + caseId + " moved in spite of its lock");
    }
    HeldHeads.hold(caseId, ChainHead.of(done));
    return done;
  }

  private SealedEntry entry(
      CaseId caseId, EntryDraft draft, ChainHead head, List<Attachment> frozen) {
    return new SealedEntry(
        caseId,
        head.headSeq() + 1,
        draft.kind(),
        draft.step(),
        draft.form(),
        draft.data() == null ? new LinkedHashMap<>() : draft.data(),
        frozen,
        draft.by(),
        draft.withheldIn(),
        draft.at() == null ? now() : draft.at(),
        head.headSeal(),
        null);
  }

  /**
   * A file that an earlier entry of the case froze may be handed in again; it stays in that one.
   */
  private List<Attachment> freeze(CaseId caseId, List<AttachmentId> ids, long seq) {
    if (ids.isEmpty()) {
      return List.of();
    }
    HeldFiles.frozen(ids, seq, files.freeze(caseId, ids, seq));
    List<Attachment> frozen =
        attachments.find(ids).stream().filter(file -> file.caseId().equals(caseId)).toList();
    if (frozen.size() != ids.stream().distinct().count()) {
      throw new IllegalArgumentException("Files that case " + caseId + " does not have");
    }
    return frozen;
  }

  private static EntryRow row(SealedEntry entry, String envelope) {
    return new EntryRow(
        entry.caseId(),
        entry.seq(),
        entry.kind(),
        entry.step(),
        entry.withheldIn(),
        entry.by().person().value(),
        entry.sealedAt(),
        envelope,
        entry.seal());
  }

  private String salt() {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return HexFormat.of().formatHex(salt);
  }

  private Instant now() {
    return OfficeTime.now(clock);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void release(CaseId caseId, String withheldIn) {
    HeldHeads.of(caseId);
    if (!mapper.released(caseId, withheldIn)) {
      mapper.release(caseId, withheldIn, now());
    }
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void releaseAll(CaseId caseId) {
    mapper.withheld(caseId).forEach(round -> mapper.release(caseId, round, now()));
  }

  @Override
  public List<SealedEntry> readable(CaseId caseId, PersonId reader) {
    return mapper.readable(caseId, reader).stream()
        .map(row -> Envelope.read(row.envelope(), row.seal()))
        .toList();
  }

  @Override
  public List<Hand> hands(CaseId caseId) {
    return mapper.entries(caseId, 0, Long.MAX_VALUE, Integer.MAX_VALUE).stream()
        .map(row -> Envelope.read(row.envelope(), row.seal()))
        .map(it -> new Hand(it.seq(), it.step(), it.by().person(), it.by().actingFor()))
        .toList();
  }

  @Override
  public Verification verify(CaseId caseId) {
    return check.of(caseId);
  }
}
