package org.qingshen.letters.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.directory.Directory;
import org.qingshen.directory.Person;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.directory.Queue;
import org.qingshen.letters.LetterKind.Series;
import org.qingshen.letters.LetterPrefixes;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.qingshen.shared.TrailEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@RequiresPermissions(Permissions.TEMPLATE_ADMIN)
class PrefixesService implements LetterPrefixes {

  /** No year, no brackets: those the system adds. */
  private static final Pattern PREFIX = Pattern.compile("[\\p{IsHan}A-Za-z0-9（）]{1,20}");

  private final NumberMapper mapper;
  private final Directory directory;
  private final OwnProvince province;
  private final CurrentActor actor;
  private final ApplicationEventPublisher events;

  PrefixesService(
      NumberMapper mapper,
      Directory directory,
      OwnProvince province,
      CurrentActor actor,
      ApplicationEventPublisher events) {
    this.mapper = mapper;
    this.directory = directory;
    this.province = province;
    this.actor = actor;
    this.events = events;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Issuer> all() {
    RegionCode own = province.require();
    Map<OrganisationId, Office> offices = new LinkedHashMap<>();
    collect(offices, PostKind.Tier.PROVINCE, own, Series.NOTICE);
    directory
        .cities(own)
        .forEach(city -> collect(offices, PostKind.Tier.CITY, city, Series.LETTER));
    if (offices.isEmpty()) {
      return List.of();
    }
    List<PrefixRow> entered = mapper.prefixes(offices.keySet());
    List<Issuer> issuers = new ArrayList<>();
    offices.forEach((id, office) -> issuers.add(issuer(id, office, entered)));
    return issuers;
  }

  private void collect(
      Map<OrganisationId, Office> offices, PostKind.Tier tier, RegionCode place, Series series) {
    for (PostKind kind : PostKind.values()) {
      if (kind.tier() == tier && kind.department().isPresent()) {
        Queue queue = new Queue(kind, place.value());
        for (Person person : directory.holders(queue)) {
          person.posts().stream()
              .filter(post -> post.queue().equals(queue))
              .forEach(post -> offices.put(post.organisation(), Office.of(post, series)));
        }
      }
    }
  }

  private static Issuer issuer(OrganisationId id, Office office, List<PrefixRow> entered) {
    return entered.stream()
        .filter(row -> row.organisation().equals(id) && row.series() == office.series())
        .findFirst()
        .map(row -> new Issuer(id, office.name(), row.series(), row.prefix(), row.version()))
        .orElseGet(() -> new Issuer(id, office.name(), office.series(), null, 0));
  }

  @Override
  @Transactional
  public Optional<Text> keep(Issuer issuer, String prefix) {
    boolean known =
        all().stream()
            .anyMatch(
                each ->
                    each.organisation().equals(issuer.organisation())
                        && each.series() == issuer.series());
    if (!known) {
      return Optional.of(Text.of("letters.prefix.notYours"));
    }
    if (!PREFIX.matcher(prefix).matches()) {
      return Optional.of(Text.of("letters.prefix.shape"));
    }
    if (mapper.taken(issuer.organisation(), issuer.series(), prefix)
        || mapper.printed(issuer.organisation(), prefix)) {
      return Optional.of(Text.of("letters.prefix.taken", prefix));
    }
    return put(new PrefixRow(issuer.organisation(), issuer.series(), prefix, issuer.version()));
  }

  private Optional<Text> put(PrefixRow row) {
    try {
      if (row.version() == 0) {
        mapper.insertPrefix(new PrefixRow(row.organisation(), row.series(), row.prefix(), 1));
      } else if (mapper.updatePrefix(row) == 0) {
        return Optional.of(Text.of("letters.prefix.stale"));
      }
    } catch (DuplicateKeyException e) {
      return Optional.of(Text.of("letters.prefix.stale"));
    }
    events.publishEvent(
        new TrailEvent("letter-prefix.kept", actor.require().id(), row.organisation().value(), ""));
    return Optional.empty();
  }

  private record Office(String name, Series series) {
    static Office of(Post post, Series series) {
      return new Office(post.organisationName(), series);
    }
  }
}
