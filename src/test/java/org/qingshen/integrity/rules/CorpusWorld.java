package org.qingshen.integrity.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.qingshen.integrity.facts.DocumentFact;
import org.qingshen.integrity.facts.FactSheet;
import org.qingshen.integrity.facts.Relation;

/** Cases submitted before, and new ones, clean, odd or falsified, drawn from one seed. */
final class CorpusWorld {

  static final int PHOTOS = 40;

  /** The first cases are those of auditors who are everywhere. */
  static final int BUSY = 20;

  private static final int BEFORE = 240;
  private static final Set<Falsification> OF_PILOTS =
      EnumSet.of(
          Falsification.UNIT_SLIP,
          Falsification.SAVING_ABOVE_BASELINE,
          Falsification.TEXT_COPIED,
          Falsification.FILE_REUSED,
          Falsification.PICTURE_RESAVED,
          Falsification.PHOTO_BACKDATED,
          Falsification.PICTURE_EDITED);

  private final long seed;
  private final List<FactSheet> before = new ArrayList<>();
  private final MemorySurroundings around = new MemorySurroundings();

  CorpusWorld(long seed) {
    this.seed = seed;
    for (int i = 0; i < BEFORE; i++) {
      SheetBuilder sheet = new CorpusPlant(random("before", i), "before-" + i).build();
      if (i < PHOTOS) {
        sheet.documents.add(ForgedPapers.known(i));
      }
      if (i % 10 == 0) {
        sheet.documents.add(HonestPapers.emblem());
      }
      if (i % 5 == 0) {
        sheet.documents.add(certificate(sheet.consultant));
      }
      busy(sheet, i);
      sheet.jointAudit = "audit-" + i;
      before.add(sheet.build());
    }
    before.forEach(around::add);
  }

  /** Auditors who are in three, eight and twenty of these cases. */
  private static void busy(SheetBuilder sheet, int i) {
    for (int many : new int[] {3, 8, BUSY}) {
      if (i < many) {
        String field = "team[" + many + "]";
        sheet.relations.add(
            new Relation(field, "busy-" + many, sheet.subject, Relation.Kind.AUDITOR_OF));
      }
    }
  }

  static DocumentFact certificate(String consultant) {
    var random = new Random(consultant.hashCode());
    LocalDate on = LocalDate.of(2022, 5, 5);
    return CorpusPapers.paper("files.certificate", on, CorpusPapers.noon(on), random);
  }

  MemorySurroundings around() {
    return around;
  }

  FactSheet clean(int i) {
    Random random = random("clean", i);
    return random.nextInt(4) == 0
        ? new CorpusPilot(random, "clean-" + i).build().build()
        : new CorpusPlant(random, "clean-" + i).build().build();
  }

  FactSheet odd(Oddity oddity, int i) {
    Random random = random(oddity.name(), i);
    SheetBuilder sheet = new CorpusPlant(random, "odd-" + oddity.ordinal() + "-" + i).build();
    oddity.happen(sheet, random, before);
    return sheet.build();
  }

  /** The clean case and what was made of it. */
  FactSheet[] forged(Falsification kind, int strength, int i) {
    Random random = random(kind.name() + strength, i);
    String name = "forged-" + kind.ordinal() + "-" + strength + "-" + i;
    boolean pilot = OF_PILOTS.contains(kind) && random.nextInt(3) == 0;
    SheetBuilder sheet =
        pilot ? new CorpusPilot(random, name).build() : new CorpusPlant(random, name).build();
    FactSheet clean = sheet.build();
    kind.forger().forge(sheet, strength, random, before);
    return new FactSheet[] {clean, sheet.build()};
  }

  private Random random(String what, int i) {
    return new Random(seed * 1_000_003L + what.hashCode() * 7919L + i);
  }
}
