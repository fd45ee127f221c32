package org.qingshen.publication.internal;

import java.util.List;
import java.util.Optional;
import org.qingshen.evidence.SignedCheckpoint;
import org.qingshen.evidence.SigningKey;
import org.qingshen.evidence.SigningKeys;
import org.qingshen.publication.LedgerNotice;
import org.springframework.stereotype.Service;

@Service
class LedgerNoticeService implements LedgerNotice {

  private final SigningKeys keys;
  private final Kept kept;

  LedgerNoticeService(SigningKeys keys, Kept kept) {
    this.keys = keys;
    this.kept = kept;
  }

  @Override
  public List<SigningKey> keys() {
    return kept.of("ledger/keys", keys::all);
  }

  @Override
  public Optional<SignedCheckpoint> latest() {
    return kept.of("ledger/latest", keys::latest);
  }
}
