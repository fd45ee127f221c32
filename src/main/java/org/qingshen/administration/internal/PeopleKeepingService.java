package org.qingshen.administration.internal;

import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.administration.PeopleKeeping;
import org.qingshen.directory.OrganisationEditor;
import org.qingshen.directory.PeopleEditor;
import org.qingshen.directory.PeopleEditor.Data;
import org.qingshen.directory.PeopleEditor.Kept;
import org.qingshen.directory.PostEditor;
import org.qingshen.shared.Ids;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.qingshen.workflow.QueueOverview;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@RequiresPermissions(Permissions.DIRECTORY_ADMIN)
class PeopleKeepingService implements PeopleKeeping {

  private final PeopleEditor people;
  private final PostEditor posts;
  private final OrganisationEditor organisations;
  private final QueueOverview queues;
  private final Administrator administrator;

  PeopleKeepingService(
      PeopleEditor people,
      PostEditor posts,
      OrganisationEditor organisations,
      QueueOverview queues,
      Administrator administrator) {
    this.people = people;
    this.posts = posts;
    this.organisations = organisations;
    this.queues = queues;
    this.administrator = administrator;
  }

  @Override
  public List<Kept> page(String search, PersonId after, int limit) {
    return people.page(administrator.province(), search, after, limit);
  }

  @Override
  public Optional<Kept> find(PersonId id) {
    return people.find(id).filter(kept -> kept.concerns(administrator.province()));
  }

  @Override
  @Transactional
  public Optional<Text> add(Data data) {
    PersonId id = PersonId.next();
    return administrator.done("directory.person.added", id.value(), people.add(id, data));
  }

  @Override
  @Transactional
  public Optional<Text> change(PersonId id, long version, Data data) {
    return administrator.done(
        "directory.person.changed",
        id.value(),
        stranger(id).or(() -> people.change(id, version, data)));
  }

  @Override
  @Transactional
  public Optional<Text> give(PersonId holder, PostEditor.Data data) {
    String id = Ids.next();
    return administrator.done(
        "directory.post.given",
        id,
        oneself(holder)
            .or(() -> stranger(holder))
            .or(() -> outside(data.organisation()))
            .or(() -> posts.give(id, holder, data)));
  }

  @Override
  @Transactional
  public Optional<Text> change(String post, long version, PostEditor.Data data) {
    Optional<PostEditor.Kept> old = posts.find(post);
    return administrator.done(
        "directory.post.changed",
        post,
        old.flatMap(kept -> own(kept).or(() -> outside(kept.organisation())))
            .or(() -> outside(data.organisation()))
            .or(() -> old.filter(kept -> moves(kept, data)).flatMap(this::busy))
            .or(() -> posts.change(post, version, data)));
  }

  @Override
  @Transactional
  public Optional<Text> end(String post, long version) {
    Optional<PostEditor.Kept> old = posts.find(post);
    return administrator.done(
        "directory.post.ended",
        post,
        old.flatMap(kept -> own(kept).or(() -> outside(kept.organisation())).or(() -> busy(kept)))
            .or(() -> posts.end(post, version)));
  }

  /** Work that was claimed in it could no longer be done in it. */
  private static boolean moves(PostEditor.Kept old, PostEditor.Data data) {
    return old.kind() != data.kind()
        || !old.organisation().equals(data.organisation())
        || old.duty() != data.duty();
  }

  private Optional<Text> busy(PostEditor.Kept post) {
    int claimed = queues.claimed(post.person(), post.queue());
    return claimed == 0
        ? Optional.empty()
        : Optional.of(Text.of("administration.people.busy", claimed));
  }

  private Optional<Text> own(PostEditor.Kept post) {
    return oneself(post.person());
  }

  private Optional<Text> oneself(PersonId holder) {
    return holder.equals(administrator.id())
        ? Optional.of(Text.of("administration.people.oneself"))
        : Optional.empty();
  }

  private Optional<Text> stranger(PersonId id) {
    return people
        .find(id)
        .filter(kept -> !kept.concerns(administrator.province()))
        .map(kept -> administrator.elsewhere());
  }

  private Optional<Text> outside(OrganisationId id) {
    return Optional.ofNullable(id)
        .flatMap(organisations::find)
        .filter(kept -> !administrator.keeps(kept.region()))
        .map(kept -> administrator.elsewhere());
  }
}
