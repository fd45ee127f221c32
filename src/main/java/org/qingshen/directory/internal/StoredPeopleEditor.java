package org.qingshen.directory.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qingshen.directory.PeopleEditor;
import org.qingshen.directory.PostEditor;
import org.qingshen.directory.internal.DirectoryEditMapper.PersonRow;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredPeopleEditor implements PeopleEditor {

  private final DirectoryEditMapper mapper;
  private final DirectoryAnnouncer announcer;

  StoredPeopleEditor(DirectoryEditMapper mapper, DirectoryAnnouncer announcer) {
    this.mapper = mapper;
    this.announcer = announcer;
  }

  @Override
  public List<Kept> page(RegionCode province, String search, PersonId after, int limit) {
    String pattern = Like.containing(Typed.line(search));
    return withPosts(mapper.people(Like.digits(province), pattern, after, limit));
  }

  @Override
  public Optional<Kept> find(PersonId id) {
    return mapper.person(id).flatMap(row -> withPosts(List.of(row)).stream().findFirst());
  }

  @Override
  @Transactional
  public Optional<Text> add(PersonId id, Data typed) {
    Data data = plain(typed);
    Optional<Text> fault = fault(data);
    if (fault.isEmpty()) {
      mapper.insertPerson(id, data.name(), Typed.orNull(data.email()));
      announcer.changed();
    }
    return fault;
  }

  @Override
  @Transactional
  public Optional<Text> change(PersonId id, long version, Data typed) {
    Data data = plain(typed);
    Optional<Text> fault = fault(data);
    if (fault.isPresent()) {
      return fault;
    }
    if (mapper.updatePerson(id, version, data.name(), Typed.orNull(data.email())) != 1) {
      return Optional.of(Text.of("directory.edit.stale"));
    }
    announcer.changed();
    return Optional.empty();
  }

  private static Data plain(Data typed) {
    return new Data(Typed.line(typed.name()), Typed.line(typed.email()));
  }

  @Override
  public Optional<Text> fault(Data typed) {
    Data data = plain(typed);
    return Typed.fault(data.name(), Typed.PERSON_NAME).or(() -> Typed.emailFault(data.email()));
  }

  private List<Kept> withPosts(List<PersonRow> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<PersonId, List<PostEditor.Kept>> posts =
        mapper.postsOf(rows.stream().map(PersonRow::id).toList()).stream()
            .collect(Collectors.groupingBy(PostEditor.Kept::person));
    return rows.stream().map(row -> row.with(posts.getOrDefault(row.id(), List.of()))).toList();
  }
}
