package org.qingshen.publication.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.qingshen.evidence.LedgerCheck;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.SealedRows;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** Published lists and their corrections, row by row, against what their cases sealed. */
@Component
class ListCheck implements LedgerCheck {

  private static final int PAGE = 100;

  private final ListCheckMapper mapper;
  private final SealedRows seals;

  ListCheck(ListCheckMapper mapper, SealedRows seals) {
    this.mapper = mapper;
    this.seals = seals;
  }

  @Override
  public void everything(Consumer<Text> faults) {
    seals.ofStep(ListSeals.PUBLISHED, entry -> published(entry, faults));
    seals.ofStep(ListSeals.WITHDRAWN, entry -> withdrawn(entry, faults));
    seals.ofStep(ListSeals.FOUNDED, entry -> founded(entry, faults));
    List<ListRow> page = mapper.after("", PAGE);
    while (!page.isEmpty()) {
      page.forEach(list -> list(list, faults));
      page = mapper.after(page.get(page.size() - 1).id(), PAGE);
    }
    mapper.strays(PAGE).forEach(id -> faults.accept(Text.of("publication.ledger.stray", id)));
  }

  /** What was sealed must stand in the table. */
  private void published(SealedEntry entry, Consumer<Text> faults) {
    String number = String.valueOf(entry.data().get("number"));
    boolean there =
        mapper.numbered(number).stream()
            .anyMatch(row -> row.caseId().equals(entry.caseId()) && row.seq() == entry.seq());
    if (!there) {
      faults.accept(Text.of("publication.ledger.missing", number));
    }
  }

  private void withdrawn(SealedEntry entry, Consumer<Text> faults) {
    String number = String.valueOf(entry.data().get("number"));
    String no = String.valueOf(entry.data().get("entry"));
    boolean there =
        mapper.numbered(number).stream()
            .flatMap(list -> mapper.entries(list.id()).stream())
            .filter(row -> String.valueOf(row.entryNo()).equals(no))
            .anyMatch(row -> row.correctionSeq() != null && row.correctionSeq() == entry.seq());
    if (!there) {
      faults.accept(Text.of("publication.ledger.correction.missing", number, no));
    }
  }

  /** The decision behind a withdrawal was sealed later, and must stand in its row. */
  private void founded(SealedEntry entry, Consumer<Text> faults) {
    String number = String.valueOf(entry.data().get("number"));
    String no = String.valueOf(entry.data().get("entry"));
    boolean there =
        mapper.numbered(number).stream()
            .flatMap(list -> mapper.entries(list.id()).stream())
            .filter(row -> String.valueOf(row.entryNo()).equals(no))
            .anyMatch(row -> Objects.equals(row.document(), entry.data().get("document")));
    if (!there) {
      faults.accept(Text.of("publication.ledger.correction", number, no));
    }
  }

  private boolean founded(ListRow list, EntryRow row) {
    return row.document() == null
        || seals.of(list.caseId(), ListSeals.FOUNDED).stream()
            .map(SealedEntry::data)
            .filter(data -> list.number().equals(data.get("number")))
            .filter(data -> String.valueOf(row.entryNo()).equals(data.get("entry")))
            .anyMatch(data -> row.document().equals(data.get("document")));
  }

  private void list(ListRow list, Consumer<Text> faults) {
    SealedEntry seal = seals.find(list.caseId(), list.seq());
    if (seal == null || !seal.step().equals(ListSeals.PUBLISHED)) {
      faults.accept(Text.of("publication.ledger.unsealed", list.number()));
      return;
    }
    List<EntryRow> rows = mapper.entries(list.id());
    entries(list, seal, rows, faults);
    head(list, seal, rows, faults);
    rows.forEach(row -> correction(list, row, faults));
  }

  /** Each entry against its own digest, so that the changed one is named. */
  private void entries(ListRow list, SealedEntry seal, List<EntryRow> rows, Consumer<Text> faults) {
    List<?> digests = seal.data().get("entries") instanceof List<?> found ? found : List.of();
    for (int i = 0; i < rows.size(); i++) {
      EntryRow row = rows.get(i);
      String digest = ListSeals.digest(list.number(), row.entry());
      if (i >= digests.size() || !digest.equals(digests.get(i)) || !digest.equals(row.digest())) {
        faults.accept(
            Text.of("publication.ledger.entry", list.number(), String.valueOf(row.entryNo())));
      }
    }
    if (rows.size() < digests.size()) {
      faults.accept(
          Text.of(
              "publication.ledger.entries.missing",
              list.number(),
              String.valueOf(digests.size()),
              String.valueOf(rows.size())));
    }
  }

  private static void head(
      ListRow list, SealedEntry seal, List<EntryRow> rows, Consumer<Text> faults) {
    // Those that were sealed: an entry that differs is named by itself.
    List<String> digests =
        seal.data().get("entries") instanceof List<?> found
            ? found.stream().map(String::valueOf).toList()
            : List.of();
    String digest = SealedText.digest(list, digests);
    Object full = seal.data().get("rows");
    boolean holds =
        digest.equals(seal.data().get("digest"))
            && digest.equals(list.digest())
            && list.number().equals(seal.data().get("number"))
            && (full == null
                || full.equals(
                    SealedText.rows(list, digest, rows.stream().map(EntryRow::entry).toList())));
    if (!holds) {
      faults.accept(Text.of("publication.ledger.head", list.number()));
    }
  }

  private void correction(ListRow list, EntryRow row, Consumer<Text> faults) {
    if (row.withdrawnAt() == null) {
      return;
    }
    SealedEntry seal = seals.find(list.caseId(), row.correctionSeq());
    boolean holds =
        seal != null
            && seal.step().equals(ListSeals.WITHDRAWN)
            && list.number().equals(seal.data().get("number"))
            && String.valueOf(row.entryNo()).equals(seal.data().get("entry"))
            && row.reason().equals(seal.data().get("reason"))
            && (seal.data().get("at") == null
                || row.withdrawnAt().toString().equals(seal.data().get("at")))
            && founded(list, row);
    if (!holds) {
      faults.accept(
          Text.of("publication.ledger.correction", list.number(), String.valueOf(row.entryNo())));
    }
  }

  @Override
  public Optional<Checked> one(String reference) {
    List<ListRow> lists = mapper.numbered(reference);
    if (lists.isEmpty()) {
      return Optional.empty();
    }
    List<Text> faults = new ArrayList<>();
    for (ListRow list : lists) {
      list(list, faults::add);
      seals.of(list.caseId(), ListSeals.WITHDRAWN).forEach(it -> withdrawn(it, faults::add));
      seals.of(list.caseId(), ListSeals.FOUNDED).forEach(it -> founded(it, faults::add));
    }
    long rows = lists.stream().mapToLong(list -> 1 + mapper.entries(list.id()).size()).sum();
    Text what = Text.of("publication.ledger.list", reference, lists.get(0).title());
    return Optional.of(new Checked(what, rows, faults));
  }
}
