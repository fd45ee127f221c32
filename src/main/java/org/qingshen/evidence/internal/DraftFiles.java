package org.qingshen.evidence.internal;

import org.qingshen.evidence.Attachment;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Adds files to a draft one after the other, so that two at once cannot both use the last room. */
@Component
class DraftFiles {

  private final AttachmentMapper mapper;
  private final LedgerMapper chains;
  private final TransactionTemplate transaction;

  DraftFiles(AttachmentMapper mapper, LedgerMapper chains, PlatformTransactionManager manager) {
    this.mapper = mapper;
    this.chains = chains;
    this.transaction = new TransactionTemplate(manager);
  }

  /** Under the case's lock, which every act on the work takes too. */
  void add(Attachment file, long maxTotal) throws UnfitFile {
    Long used = transaction.execute(status -> addIfItFits(file, maxTotal));
    if (used != null) {
      throw tooMuch(used, maxTotal);
    }
  }

  /**
   * @return what is used already where it does not fit; null where it was added
   */
  private Long addIfItFits(Attachment file, long maxTotal) {
    chains.lockHead(file.caseId());
    long used = mapper.sizeOf(file.workItem());
    if (used + file.size() > maxTotal) {
      return used;
    }
    mapper.add(file);
    return null;
  }

  static UnfitFile tooMuch(long used, long maxTotal) {
    return new UnfitFile(
        Text.of("evidence.upload.total", Megabytes.of(used), Megabytes.of(maxTotal)));
  }
}
