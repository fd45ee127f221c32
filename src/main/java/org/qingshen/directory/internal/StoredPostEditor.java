package org.qingshen.directory.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingshen.directory.Deputies;
import org.qingshen.directory.Duty;
import org.qingshen.directory.OrganisationEditor;
import org.qingshen.directory.PostEditor;
import org.qingshen.directory.PostKind;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredPostEditor implements PostEditor {

  private final DirectoryEditMapper mapper;
  private final Deputies deputies;
  private final DirectoryAnnouncer announcer;
  private final Clock clock;

  StoredPostEditor(
      DirectoryEditMapper mapper, Deputies deputies, DirectoryAnnouncer announcer, Clock clock) {
    this.mapper = mapper;
    this.deputies = deputies;
    this.announcer = announcer;
    this.clock = clock;
  }

  @Override
  public Optional<Kept> find(String id) {
    return mapper.post(id);
  }

  @Override
  public boolean fits(PostKind kind, OrganisationEditor.Kept in) {
    return PostSeat.fits(kind, in.kind(), in.region()) && PostSeat.fits(kind, in.department());
  }

  @Override
  @Transactional
  public Optional<Text> give(String id, PersonId holder, Data typed) {
    Data data = plain(typed);
    if (mapper.lockPerson(holder).isEmpty()) {
      return Optional.of(Text.of("directory.edit.no-person"));
    }
    Optional<Text> objection = objection(holder, null, data, List.of());
    if (objection.isEmpty()) {
      mapper.insertPost(id, holder, data);
      announcer.changed();
    }
    return objection;
  }

  @Override
  @Transactional
  public Optional<Text> change(String id, long version, Data typed) {
    Data data = plain(typed);
    Optional<Kept> old = mapper.post(id).filter(Kept::held);
    if (old.isEmpty() || mapper.lockPerson(old.get().person()).isEmpty()) {
      return Optional.of(Text.of("directory.edit.stale"));
    }
    Optional<Text> objection = objection(old.get().person(), id, data, List.of());
    return objection.isPresent() ? objection : moved(mapper.updatePost(id, version, data));
  }

  @Override
  @Transactional
  public Optional<Text> end(String id, long version) {
    return moved(mapper.endPost(id, version, now()));
  }

  private static Data plain(Data typed) {
    Duty duty = typed.duty() == null ? Duty.DRAFT : typed.duty();
    return new Data(typed.organisation(), typed.kind(), Typed.line(typed.name()), duty);
  }

  @Override
  public Optional<Text> objection(PersonId holder, String self, Data wanted, List<Data> with) {
    if (wanted.organisation() == null || wanted.kind() == null) {
      return Optional.of(Text.of("directory.edit.no-organisation"));
    }
    List<Kept> others = new ArrayList<>();
    with.forEach(data -> wished(data).ifPresent(others::add));
    if (holder != null) {
      held(List.of(holder)).stream().filter(post -> !post.id().equals(self)).forEach(others::add);
    }
    return PostRule.objection(
        new PostAsked(
            plain(wanted),
            mapper.organisation(wanted.organisation()).orElse(null),
            others,
            holder == null ? List.of() : held(partners(holder))));
  }

  private Optional<Kept> wished(Data data) {
    return mapper
        .organisation(data.organisation())
        .map(
            in ->
                new Kept(
                    null,
                    null,
                    in.id(),
                    in.name(),
                    in.region(),
                    data.kind(),
                    data.name(),
                    data.duty(),
                    null,
                    0));
  }

  /** Whoever acts, or will act, in the person's posts or lets the person act in theirs. */
  private List<PersonId> partners(PersonId holder) {
    Instant now = now();
    return deputies.of(holder).stream()
        .filter(deputyship -> deputyship.endedAt() == null && deputyship.until().isAfter(now))
        .map(it -> it.principal().equals(holder) ? it.deputy() : it.principal())
        .distinct()
        .toList();
  }

  private List<Kept> held(List<PersonId> people) {
    return people.isEmpty()
        ? List.of()
        : mapper.postsOf(people).stream().filter(Kept::held).toList();
  }

  private Optional<Text> moved(int changed) {
    if (changed != 1) {
      return Optional.of(Text.of("directory.edit.stale"));
    }
    announcer.changed();
    return Optional.empty();
  }

  private Instant now() {
    return OfficeTime.now(clock);
  }
}
