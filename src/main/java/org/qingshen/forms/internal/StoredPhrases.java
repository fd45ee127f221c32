package org.qingshen.forms.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.forms.Phrases;
import org.qingshen.shared.Ids;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@RequiresPermissions(Permissions.DESK_USE)
class StoredPhrases implements Phrases {

  private final PhraseMapper mapper;
  private final CurrentActor actor;
  private final Clock clock;

  StoredPhrases(PhraseMapper mapper, CurrentActor actor, Clock clock) {
    this.mapper = mapper;
    this.actor = actor;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Phrase> mine() {
    return mapper.of(me());
  }

  @Override
  @Transactional
  public Optional<Text> add(String wording) {
    String kept = wording.strip();
    List<Phrase> mine = mapper.of(me());
    Optional<Text> fault = unfit(kept, mine, null);
    if (fault.isEmpty() && mine.size() >= MOST) {
      fault = Optional.of(Text.of("forms.phrase.tooMany", MOST));
    }
    if (fault.isEmpty() && mapper.insertNew(Ids.next(), me(), kept) == 0) {
      fault = Optional.of(Text.of("forms.phrase.known"));
    }
    return fault;
  }

  @Override
  @Transactional
  public Optional<Text> edit(String id, String wording) {
    String kept = wording.strip();
    Optional<Text> fault = unfit(kept, mapper.of(me()), id);
    if (fault.isEmpty() && mapper.edit(id, me(), kept) == 0) {
      fault = Optional.of(Text.of("forms.phrase.gone"));
    }
    return fault;
  }

  @Override
  @Transactional
  public void remove(String id) {
    mapper.remove(id, me());
  }

  @Override
  @Transactional
  public void used(String id) {
    mapper.used(id, me(), OfficeTime.now(clock));
  }

  /**
   * @param self the phrase that is being changed; null for a new one
   */
  private static Optional<Text> unfit(String wording, List<Phrase> mine, String self) {
    int length = wording.codePointCount(0, wording.length());
    if (length < SHORTEST || length > LONGEST) {
      return Optional.of(Text.of("forms.phrase.length", SHORTEST, LONGEST, length));
    }
    boolean known =
        mine.stream().anyMatch(it -> it.wording().equals(wording) && !it.id().equals(self));
    return known ? Optional.of(Text.of("forms.phrase.known")) : Optional.empty();
  }

  private PersonId me() {
    return actor.require().id();
  }
}
