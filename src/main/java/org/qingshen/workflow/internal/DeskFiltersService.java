package org.qingshen.workflow.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.shared.Ids;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.qingshen.workflow.DeskFilters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@RequiresPermissions(Permissions.DESK_USE)
class DeskFiltersService implements DeskFilters {

  private static final int LONGEST_NAME = 20;
  private static final int LONGEST_ADDRESS = 400;

  private final DeskFilterMapper filters;
  private final CurrentActor current;

  DeskFiltersService(DeskFilterMapper filters, CurrentActor current) {
    this.filters = filters;
    this.current = current;
  }

  @Override
  public List<Saved> mine() {
    return filters.of(me());
  }

  @Override
  @Transactional
  public Optional<Text> save(String name, String address) {
    List<Saved> kept = mine();
    Optional<Saved> same = find(kept, saved -> saved.name().equals(tidy(name)));
    Optional<Text> objection = objectionTo(name).or(() -> objectionTo(kept, same, address));
    if (objection.isPresent()) {
      return objection;
    }
    if (same.isPresent()) {
      filters.replace(same.get().id(), me(), address);
    } else {
      filters.insert(Ids.next(), me(), tidy(name), address, kept.size());
    }
    return Optional.empty();
  }

  private static Optional<Text> objectionTo(
      List<Saved> kept, Optional<Saved> same, String address) {
    if (address == null || address.isBlank() || address.length() > LONGEST_ADDRESS) {
      return Optional.of(Text.of("desk.filter.refused.nothing"));
    }
    return same.isEmpty() && kept.size() >= MOST
        ? Optional.of(Text.of("desk.filter.refused.many", MOST))
        : Optional.empty();
  }

  @Override
  @Transactional
  public Optional<Text> rename(String id, String name) {
    boolean taken =
        find(mine(), saved -> saved.name().equals(tidy(name)) && !saved.id().equals(id))
            .isPresent();
    Optional<Text> objection =
        taken ? Optional.of(Text.of("desk.filter.refused.twice")) : objectionTo(name);
    if (objection.isEmpty() && filters.rename(id, me(), tidy(name)) == 0) {
      return gone();
    }
    return objection;
  }

  @Override
  @Transactional
  public Optional<Text> toggleStandard(String id) {
    Optional<Saved> found = find(mine(), saved -> saved.id().equals(id));
    if (found.isEmpty()) {
      return gone();
    }
    filters.standard(me(), found.get().standard() ? null : id);
    return Optional.empty();
  }

  @Override
  @Transactional
  public void remove(String id) {
    filters.remove(id, me());
  }

  private static Optional<Text> objectionTo(String name) {
    int length = tidy(name).codePointCount(0, tidy(name).length());
    return length < 1 || length > LONGEST_NAME
        ? Optional.of(Text.of("desk.filter.refused.name", LONGEST_NAME))
        : Optional.empty();
  }

  private static Optional<Text> gone() {
    return Optional.of(Text.of("desk.filter.refused.gone"));
  }

  private static Optional<Saved> find(List<Saved> kept, Predicate<Saved> wanted) {
    return kept.stream().filter(wanted).findFirst();
  }

  private static String tidy(String name) {
    return name == null ? "" : name.strip();
  }

  private PersonId me() {
    return current.require().id();
  }
}
