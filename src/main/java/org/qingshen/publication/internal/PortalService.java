package org.qingshen.publication.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.qingshen.evidence.Ledger;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Sm3;
import org.qingshen.publication.Notices.Notice;
import org.qingshen.publication.OpenCalls;
import org.qingshen.publication.Portal;
import org.qingshen.publication.PublishedLists;
import org.qingshen.publication.PublishedLists.Entry;
import org.qingshen.publication.PublishedLists.PublishedList;
import org.springframework.stereotype.Service;

@Service
class PortalService implements Portal {

  private static final int SHOWN = 50;

  private final NoticeMapper notices;
  private final ListMapper lists;
  private final PublishedLists published;
  private final ListSeals seals;
  private final Ledger ledger;
  private final List<OpenCalls> calls;
  private final Kept kept;
  private final Clock clock;

  PortalService(
      NoticeMapper notices,
      ListMapper lists,
      PublishedLists published,
      ListSeals seals,
      Ledger ledger,
      List<OpenCalls> calls,
      Kept kept,
      Clock clock) {
    this.notices = notices;
    this.lists = lists;
    this.published = published;
    this.seals = seals;
    this.ledger = ledger;
    this.calls = List.copyOf(calls);
    this.kept = kept;
    this.clock = clock;
  }

  @Override
  public Home home() {
    return kept.of("home", this::readHome);
  }

  private Home readHome() {
    return new Home(
        notices.current(SHOWN).stream().map(row -> row.with(List.of())).toList(),
        lists.newest(SHOWN).stream().map(row -> row.with(List.of())).toList(),
        calls.stream().flatMap(it -> it.at(clock.instant()).stream()).toList());
  }

  @Override
  public Optional<Notice> notice(String id) {
    return kept.of(
        "notice/" + id,
        () -> Optional.ofNullable(notices.find(id)).map(row -> row.with(notices.rows(id))));
  }

  @Override
  public Optional<PublishedList> list(String number) {
    return kept.of("list/" + number, () -> published.of(number));
  }

  @Override
  public Optional<Check> check(String number, int entry) {
    return kept.of(
        "entry/" + entry + "/" + number,
        () -> published.of(number).flatMap(list -> list.entry(entry).map(it -> check(list, it))));
  }

  /** From the rows as they stand now to the seal, nothing taken from what was kept. */
  private Check check(PublishedList list, Entry entry) {
    Optional<SealedEntry> seal = seals.of(list.caseId(), list.seq());
    String sealed = SealedText.of(list.number(), entry);
    String recomputed = Sm3.hex(sealed);
    String sealedDigest = seal.map(it -> digestOf(it, list, entry)).orElse("");
    boolean chain = ledger.verify(list.caseId()).intact();
    return new Check(
        list,
        entry,
        sealed,
        recomputed,
        sealedDigest,
        recomputed.equals(sealedDigest),
        seal.filter(it -> holds(it, list)).isPresent(),
        chain);
  }

  private static String digestOf(SealedEntry seal, PublishedList list, Entry entry) {
    int at = list.entries().indexOf(entry);
    return seal.data().get("entries") instanceof List<?> digests && at < digests.size()
        ? String.valueOf(digests.get(at))
        : "";
  }

  private boolean holds(SealedEntry seal, PublishedList list) {
    List<String> digests =
        list.entries().stream().map(it -> Sm3.hex(SealedText.of(list.number(), it))).toList();
    String digest = SealedText.digest(lists.byNumber(list.number()), digests);
    return digest.equals(seal.data().get("digest"))
        && list.number().equals(seal.data().get("number"));
  }
}
