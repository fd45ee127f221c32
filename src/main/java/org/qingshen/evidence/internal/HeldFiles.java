package org.qingshen.evidence.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.qingshen.evidence.Attachment;
import org.qingshen.shared.AttachmentId;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The files this transaction has read since it holds a case's lock. An act validates them, adds
 * them up, compares them and seals them: one reading serves. Sealing counts the rows it froze, so
 * that a file deleted meanwhile is noticed.
 */
final class HeldFiles {

  private HeldFiles() {}

  /** Those known and, read at once, those not yet; unknown ones are left out. */
  static List<Attachment> of(
      Collection<AttachmentId> ids, Function<List<AttachmentId>, List<Attachment>> read) {
    if (!HeldHeads.any()) {
      return read.apply(List.copyOf(ids));
    }
    Map<AttachmentId, Attachment> known = known();
    List<AttachmentId> missing = ids.stream().filter(id -> !known.containsKey(id)).toList();
    if (!missing.isEmpty()) {
      read.apply(missing).forEach(file -> known.put(file.id(), file));
    }
    return ids.stream().map(known::get).filter(Objects::nonNull).toList();
  }

  /**
   * That entry has frozen those of them which none froze before.
   *
   * @param rows how many it froze
   */
  static void frozen(Collection<AttachmentId> ids, long seq, int rows) {
    Map<AttachmentId, Attachment> known = known();
    List<Attachment> open =
        ids.stream()
            .distinct()
            .map(known::get)
            .filter(file -> file != null && file.sealedIn() == null)
            .toList();
    if (open.size() == rows && known.keySet().containsAll(ids)) {
      open.forEach(file -> known.put(file.id(), file.sealedIn(seq)));
    } else {
      ids.forEach(known::remove);
    }
  }

  static void forget(AttachmentId id) {
    if (HeldHeads.any()) {
      known().remove(id);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<AttachmentId, Attachment> known() {
    Object held = TransactionSynchronizationManager.getResource(HeldFiles.class);
    return held == null ? begin() : (Map<AttachmentId, Attachment>) held;
  }

  private static Map<AttachmentId, Attachment> begin() {
    Map<AttachmentId, Attachment> known = new HashMap<>();
    TransactionSynchronizationManager.bindResource(HeldFiles.class, known);
    TransactionSynchronizationManager.registerSynchronization(new Release(known));
    return known;
  }

  private record Release(Map<AttachmentId, Attachment> known)
      implements TransactionSynchronization {

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(HeldFiles.class);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(HeldFiles.class, known);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(HeldFiles.class);
    }
  }
}
