package org.qingshen.directory.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qingshen.directory.Addressees;
import org.qingshen.directory.PostKind.Tier;
import org.qingshen.directory.Queue;
import org.qingshen.directory.internal.AddresseeMapper.EmailRow;
import org.qingshen.directory.internal.AddresseeMapper.Wanted;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;
import org.springframework.stereotype.Service;

@Service
class StoredAddressees implements Addressees {

  private final AddresseeMapper mapper;

  StoredAddressees(AddresseeMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public Map<Queue, List<PersonId>> of(Collection<Queue> queues, Instant at) {
    if (queues.isEmpty()) {
      return Map.of();
    }
    List<AddresseeRow> posts =
        mapper.of(queues.stream().map(StoredAddressees::wanted).distinct().toList(), at);
    Map<Queue, List<PersonId>> found = new LinkedHashMap<>();
    for (Queue queue : queues) {
      found.put(queue, serving(queue, posts));
    }
    return found;
  }

  @Override
  public Map<PersonId, String> emails(Collection<PersonId> people) {
    return people.isEmpty()
        ? Map.of()
        : mapper.emails(people).stream().collect(Collectors.toMap(EmailRow::id, EmailRow::email));
  }

  private static List<PersonId> serving(Queue queue, List<AddresseeRow> posts) {
    return posts.stream()
        .filter(post -> post.serves(queue))
        .flatMap(AddresseeRow::people)
        .distinct()
        .toList();
  }

  private static Wanted wanted(Queue queue) {
    String kind = queue.post().name();
    if (queue.post().tier() == Tier.POST) {
      return new Wanted(kind, queue.owner(), null, null);
    }
    if (queue.post().tier() == Tier.ORGANISATION) {
      return new Wanted(kind, null, queue.owner(), null);
    }
    RegionCode place = new RegionCode(queue.owner());
    int digits = queue.post().tier() == Tier.CITY ? 4 : 2;
    return new Wanted(kind, null, null, place.value().substring(0, digits) + "%");
  }
}
