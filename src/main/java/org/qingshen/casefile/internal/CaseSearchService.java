package org.qingshen.casefile.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseSearch;
import org.qingshen.casefile.internal.CandidateSource.Batch;
import org.qingshen.casefile.internal.CaseReadPolicy.Range;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Service;

@Service
@RequiresPermissions(Permissions.CASE_READ)
class CaseSearchService implements CaseSearch {

  /** A number as far as somebody has typed it. */
  private static final Pattern NUMBER = Pattern.compile("[a-z]{2}\\d{4}(-\\d{0,9})?");

  /** So often the next candidates are asked for before the search says that it stopped. */
  private static final int ROUNDS = 5;

  private static final Result NOTHING = new Result(List.of(), null, null);

  private final GramMapper grams;
  private final CaseFileMapper cases;
  private final CaseCandidates candidates;
  private final CaseIndex index;
  private final CurrentActor current;

  CaseSearchService(
      GramMapper grams,
      CaseFileMapper cases,
      CaseCandidates candidates,
      CaseIndex index,
      CurrentActor current) {
    this.grams = grams;
    this.cases = cases;
    this.candidates = candidates;
    this.index = index;
    this.current = current;
  }

  @Override
  public Result search(String asked, String after, int limit) {
    List<String> words = Grams.words(cut(asked));
    List<Range> ranges = CaseReadPolicy.ranges(current.require());
    if (words.isEmpty() || ranges.isEmpty()) {
      return NOTHING;
    }
    if (words.stream().anyMatch(Grams::isTooShort)) {
      return new Result(List.of(), null, Text.of("casefile.search.tooShort"));
    }
    boolean number = words.size() == 1 && NUMBER.matcher(words.get(0)).matches();
    return number
        ? byNumber(words.get(0).toUpperCase(Locale.ROOT), after, ranges, limit)
        : byWords(words, after, ranges, limit);
  }

  private static String cut(String asked) {
    String text = asked == null ? "" : asked;
    return text.substring(0, Math.min(text.length(), LONGEST));
  }

  private Result byNumber(String number, String after, List<Range> ranges, int limit) {
    List<CaseFile> exact =
        cases
            .findByNumber(number)
            .filter(file -> CaseReadPolicy.mayRead(current.require(), file))
            .stream()
            .toList();
    if (!exact.isEmpty()) {
      return new Result(exact, null, null);
    }
    List<CaseFile> found = grams.numbered(number, after, ranges, limit + 1);
    List<CaseFile> page = found.stream().limit(limit).toList();
    return new Result(page, found.size() > limit ? page.get(limit - 1).number() : null, null);
  }

  private Result byWords(List<String> words, String after, List<Range> ranges, int limit) {
    CandidateSource source = candidates.of(words, ranges);
    List<CaseFile> found = new ArrayList<>();
    CaseId last = wellFormed(after);
    boolean more = true;
    for (int round = 0; more && round < ROUNDS && found.size() <= limit; round++) {
      Batch batch = source.after(last);
      batch.cases().stream().filter(file -> holds(file, words)).forEach(found::add);
      more = batch.more();
      last = batch.last() == null ? last : batch.last();
    }
    if (found.size() > limit) {
      List<CaseFile> page = List.copyOf(found.subList(0, limit));
      return new Result(page, page.get(limit - 1).id().value(), null);
    }
    return new Result(List.copyOf(found), more ? last.value() : null, null);
  }

  private static CaseId wellFormed(String after) {
    return after != null && after.matches("[0-9A-Za-z-]{1,40}") ? new CaseId(after) : null;
  }

  /** Pairs may lie apart; a word may not. */
  private boolean holds(CaseFile file, List<String> words) {
    List<String> texts = index.texts(file).stream().map(Grams::plain).toList();
    return words.stream().allMatch(word -> texts.stream().anyMatch(text -> text.contains(word)));
  }
}
