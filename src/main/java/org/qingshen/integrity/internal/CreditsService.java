package org.qingshen.integrity.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.casefile.CaseFile;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.integrity.CreditRecord;
import org.qingshen.integrity.Credits;
import org.qingshen.shared.RegionCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class CreditsService implements Credits {

  private static final int MOST = 200;
  private static final int LONGEST = 60;

  private final CreditMapper mapper;
  private final CurrentActor current;

  CreditsService(CreditMapper mapper, CurrentActor current) {
    this.mapper = mapper;
    this.current = current;
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
    return own ? Optional.of(known(List.of(row)).get(0)) : Optional.empty();
  }

  @Override
  public List<Known> ofCase(CaseFile file) {
    List<CreditRow> all = mapper.ofCase(file.id());
    if (all.isEmpty()) {
      return List.of();
    }
    Actor actor = current.require();
    boolean officer = current.may(Permissions.CREDIT_READ) && CreditAudience.reads(file, actor);
    return known(all.stream().filter(record -> officer || isOwn(record, actor)).toList());
  }

  private static boolean isOwn(CreditRow record, Actor actor) {
    return actor.posts().stream().anyMatch(post -> CreditRequests.isOf(record, post, actor));
  }

  private List<Known> known(List<CreditRow> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<String, List<CreditEventRow>> events =
        mapper.eventsOf(rows.stream().map(CreditRow::id).toList()).stream()
            .collect(Collectors.groupingBy(CreditEventRow::recordId));
    return rows.stream()
        .map(
            row ->
                new Known(
                    row.whole(),
                    events.getOrDefault(row.id(), List.of()).stream()
                        .map(CreditEventRow::event)
                        .toList()))
        .toList();
  }

  private Optional<RegionCode> province() {
    return current.require().posts().stream()
        .filter(post -> post.kind().tier() == PostKind.Tier.PROVINCE)
        .map(Post::region)
        .map(RegionCode::province)
        .findFirst();
  }
}
