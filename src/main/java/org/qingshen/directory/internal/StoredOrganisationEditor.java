package org.qingshen.directory.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.qingshen.directory.OrganisationEditor;
import org.qingshen.directory.PostEditor;
import org.qingshen.directory.PostKind;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredOrganisationEditor implements OrganisationEditor {

  private final DirectoryEditMapper mapper;
  private final DirectoryAnnouncer announcer;
  private final Clock clock;

  StoredOrganisationEditor(DirectoryEditMapper mapper, DirectoryAnnouncer announcer, Clock clock) {
    this.mapper = mapper;
    this.announcer = announcer;
    this.clock = clock;
  }

  @Override
  public List<Kept> page(Query query, OrganisationId after, int limit) {
    Query plain =
        new Query(Like.containing(Typed.line(query.search())), query.within(), query.kind());
    return mapper.organisations(plain, Like.digits(query.within()), after, limit);
  }

  @Override
  public Optional<Kept> find(OrganisationId id) {
    return mapper.organisation(id);
  }

  @Override
  public List<Kept> named(String name, RegionCode province) {
    return mapper.organisationsNamed(Typed.line(name), Like.digits(province));
  }

  @Override
  @Transactional
  public Optional<Text> add(OrganisationId id, Data typed) {
    Data data = plain(typed);
    Optional<Text> objection = objection(null, data);
    if (objection.isEmpty()) {
      mapper.insertOrganisation(id, data);
      announcer.changed();
    }
    return objection;
  }

  @Override
  @Transactional
  public Optional<Text> change(OrganisationId id, long version, Data typed) {
    Data data = plain(typed);
    return objection(id, data)
        .or(() -> postsUnfit(id, data))
        .or(() -> moved(mapper.updateOrganisation(id, version, data)));
  }

  @Override
  @Transactional
  public Optional<Text> end(OrganisationId id, long version) {
    int held = mapper.postsIn(id).size();
    return held > 0
        ? Optional.of(Text.of("directory.edit.organisation-held", held))
        : moved(mapper.endOrganisation(id, version, OfficeTime.now(clock)));
  }

  private static Data plain(Data typed) {
    return new Data(Typed.line(typed.name()), typed.kind(), typed.region(), typed.department());
  }

  private Optional<Text> objection(OrganisationId self, Data data) {
    Optional<Text> name = Typed.fault(data.name(), Typed.ORGANISATION_NAME);
    if (name.isPresent()) {
      return name;
    }
    if (data.region() == null || !mapper.knows(data.region())) {
      return Optional.of(Text.of("directory.edit.no-region", String.valueOf(data.region())));
    }
    if (data.kind() == null || !PostSeat.fits(data.kind(), data.region())) {
      return Optional.of(
          Text.of(
              "directory.edit.organisation-unfit",
              Text.of("directory.organisation-kind." + data.kind()),
              data.region().value()));
    }
    if (!PostSeat.mayBe(data.kind(), data.department())) {
      return Optional.of(
          Text.of(
              "directory.edit.department-unfit",
              Text.of("directory.organisation-kind." + data.kind()),
              Text.of("directory.department." + data.department())));
    }
    boolean taken =
        named(data.name(), data.region().province()).stream()
            .anyMatch(other -> other.region().equals(data.region()) && !other.id().equals(self));
    return taken
        ? Optional.of(Text.of("directory.edit.organisation-exists", data.name()))
        : Optional.empty();
  }

  /** Somebody would be left in a post that may not sit there. */
  private Optional<Text> postsUnfit(OrganisationId id, Data data) {
    return mapper.postsIn(id).stream()
        .filter(post -> !fits(post.kind(), data))
        .map(PostEditor.Kept::kind)
        .findFirst()
        .map(kind -> Text.of("directory.edit.posts-unfit", Text.of("directory.post." + kind)))
        .or(() -> postsMoved(id, data));
  }

  private static boolean fits(PostKind post, Data data) {
    return PostSeat.fits(post, data.kind(), data.region())
        && PostSeat.fits(post, data.department());
  }

  /** Another province would become the second one of somebody. */
  private Optional<Text> postsMoved(OrganisationId id, Data data) {
    boolean held = !mapper.postsIn(id).isEmpty();
    return mapper
        .organisation(id)
        .filter(old -> held && !old.region().province().equals(data.region().province()))
        .map(old -> Text.of("directory.edit.organisation-moves"));
  }

  private Optional<Text> moved(int changed) {
    if (changed != 1) {
      return Optional.of(Text.of("directory.edit.stale"));
    }
    announcer.changed();
    return Optional.empty();
  }
}
