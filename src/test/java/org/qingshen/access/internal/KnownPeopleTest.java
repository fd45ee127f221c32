package org.qingshen.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshen.directory.Deputies;
import org.qingshen.directory.Deputies.Acting;
import org.qingshen.directory.DirectoryChanged;
import org.qingshen.directory.Person;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.directory.Principal;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;
import org.qingshen.testing.MutableClock;

class KnownPeopleTest {

  private static final PersonId XU = new PersonId("p-xu");

  private final Deputies deputies = mock(Deputies.class);
  private final AccountMapper accounts = mock(AccountMapper.class);
  private final MutableClock clock = new MutableClock();
  private final KnownPeople people = new KnownPeople(deputies, accounts, clock);

  @BeforeEach
  void somebodyWithoutDeputyships() {
    acting(List.of());
    when(accounts.ofPerson(XU)).thenReturn(Optional.empty());
    people.of(XU);
  }

  @Test
  void aPersonIsReadOnceInFiveSeconds() {
    clock.advance(Duration.ofSeconds(5));
    assertThat(people.of(XU)).isPresent();
    reads(1);
    clock.advance(Duration.ofMillis(1));
    people.of(XU);
    reads(2);
  }

  @Test
  void aChangeIsSeenAtOnce() {
    people.forget(new DirectoryChanged());
    people.of(XU);
    reads(2);
  }

  @Test
  void anActReadsAnew() {
    people.fresh(XU);
    reads(2);
    people.of(XU);
    reads(2);
  }

  @Test
  void aDeputyshipThatEndsWithinTheSecondsCountsNoLonger() {
    Instant end = clock.instant().plusSeconds(2);
    acting(List.of(deputised(end)));
    people.fresh(XU);
    clock.advance(Duration.ofSeconds(2));
    assertThat(people.of(XU).orElseThrow().actor().principals()).hasSize(1);
    acting(List.of());
    clock.advance(Duration.ofMillis(1));
    assertThat(people.of(XU).orElseThrow().actor().principals()).isEmpty();
  }

  @Test
  void whatWasReadBeforeAChangeIsNotRememberedAfterIt() {
    when(deputies.acting(eq(XU), any()))
        .thenAnswer(
            reading -> {
              people.forget(new DirectoryChanged());
              return Optional.of(new Acting(new Person(XU, "许", List.of()), List.of()));
            });
    people.fresh(XU);
    people.of(XU);
    reads(3);
  }

  private void acting(List<Post> deputised) {
    when(deputies.acting(eq(XU), any()))
        .thenReturn(Optional.of(new Acting(new Person(XU, "许", List.of()), deputised)));
  }

  private void reads(int times) {
    verify(deputies, times(times)).acting(eq(XU), any());
  }

  private static Post deputised(Instant until) {
    return new Post(
            "t", PostKind.CITY_ECO, "岗", new OrganisationId("o"), "局", new RegionCode("450300"))
        .by(new Principal(new PersonId("p-yan"), "严", until));
  }
}
