package org.qingshen.credit.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.casefile.CaseFile;
import org.qingshen.credit.CreditRecord;
import org.qingshen.credit.Credits;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.integrity.VetoCatalogue;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.RegionCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class CreditsService implements Credits {

  private static final int MOST = 200;
  private static final int LONGEST = 60;

  private final CreditMapper mapper;
  private final VetoedCases vetoed;
  private final CreditWays ways;
  private final VetoCatalogue catalogue;
  private final CurrentActor current;
  private final Clock clock;

  CreditsService(
      CreditMapper mapper,
      VetoedCases vetoed,
      CreditWays ways,
      VetoCatalogue catalogue,
      CurrentActor current,
      Clock clock) {
    this.mapper = mapper;
    this.vetoed = vetoed;
    this.ways = ways;
    this.catalogue = catalogue;
    this.current = current;
    this.clock = clock;
  }

  @Override
  @RequiresPermissions(Permissions.CREDIT_READ)
  public List<CreditRecord> page(Query query, String before, int limit) {
    return province()
        .map(
            where ->
                mapper.page(
                    where,
                    like(query.words()),
                    query.state(),
                    query.role(),
                    before,
                    Math.min(limit, MOST)))
        .orElse(List.of())
        .stream()
        .map(CreditRow::whole)
        .toList();
  }

  /** Words begin a name or a number; what means something to the database means itself. */
  private static String like(String words) {
    String typed = words == null ? "" : words.strip();
    if (typed.isEmpty()) {
      return null;
    }
    String cut = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    return cut.replace("|", "||").replace("%", "|%").replace("_", "|_") + "%";
  }

  @Override
  @RequiresPermissions(Permissions.CREDIT_READ)
  public Optional<Known> find(String id) {
    CreditRow row = mapper.find(id);
    boolean own = row != null && province().filter(row.province()::equals).isPresent();
    return own ? Optional.of(known(List.of(row), true).get(0)) : Optional.empty();
  }

  @Override
  public List<Known> ofCase(CaseFile file) {
    List<CreditRow> all = vetoed.is(file) ? mapper.ofCase(file.id()) : List.of();
    if (all.isEmpty()) {
      return List.of();
    }
    Actor actor = current.require();
    boolean officer = current.may(Permissions.CREDIT_READ) && CreditAudience.reads(file, actor);
    return known(all.stream().filter(record -> officer || isOwn(record, actor)).toList(), officer);
  }

  /** Of posts held as a deputy too: whoever stands in for an office acts for it. */
  @Override
  @RequiresPermissions(Permissions.CREDIT_APPEAL)
  public List<Known> mine() {
    Actor actor = current.require();
    List<OrganisationId> offices =
        actor.posts().stream().map(Post::organisation).distinct().toList();
    return offices.isEmpty()
        ? List.of()
        : known(mapper.ofSubject(actor.id(), offices, MOST), false);
  }

  private static boolean isOwn(CreditRow record, Actor actor) {
    return actor.posts().stream().anyMatch(post -> CreditRequests.isOf(record, post, actor));
  }

  /** Its subject reads a record without the items that are hidden from the party. */
  private List<Known> known(List<CreditRow> rows, boolean officer) {
    if (rows.isEmpty()) {
      return List.of();
    }
    List<String> ids = rows.stream().map(CreditRow::id).toList();
    Map<String, List<CreditEventRow>> events =
        mapper.eventsOf(ids).stream().collect(Collectors.groupingBy(CreditEventRow::recordId));
    Map<String, List<CreditReviewRow>> requests =
        mapper.reviewsOf(ids).stream().collect(Collectors.groupingBy(CreditReviewRow::recordId));
    Instant now = clock.instant();
    return rows.stream()
        .map(
            row ->
                new Known(
                    officer ? row.whole() : row.whole(shown(row)),
                    events.getOrDefault(row.id(), List.of()).stream()
                        .map(CreditEventRow::event)
                        .toList(),
                    ways.of(row, requests.getOrDefault(row.id(), List.of()), now)))
        .toList();
  }

  private List<String> shown(CreditRow row) {
    return catalogue.shown(row.province(), row.codes(), clock.instant());
  }

  private Optional<RegionCode> province() {
    return current.require().posts().stream()
        .filter(post -> post.kind().tier() == PostKind.Tier.PROVINCE)
        .map(Post::region)
        .map(RegionCode::province)
        .findFirst();
  }
}
