package org.qingshen.experts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;

/**
 * The expert pool of the own province, for its keeper; every change is in the trail. What is
 * returned where something is not done is the sentence why not. Source: roles.md section 1.
 */
public interface ExpertPool {

  /** One page in the order of codes. */
  List<Expert> page(Query query, String afterCode, int limit);

  Optional<Expert> find(PersonId id);

  List<Expert.Field> fields();

  /** The own province's divisions somebody may be at home in, in order of code. */
  List<Home> homes();

  /** Makes the person, the post, the account and the entry of the pool, or nothing. */
  Registered register(Registration registration);

  /** Refused where the row moved on since that version; likewise below. */
  Optional<Text> change(PersonId id, long version, Expert.Profile profile);

  /**
   * While a panel at work has drawn the expert, it is asked for and waits for an official; likewise
   * {@link #resume}.
   */
  Optional<Text> suspend(PersonId id, long version, String reason);

  Optional<Text> resume(PersonId id, long version, String reason);

  /** Of the own province: those whose change of state waits for an official. */
  Set<PersonId> waiting();

  Optional<Text> addEmployment(PersonId id, Expert.Employment employment);

  /** The employment stays for what it forbids. */
  Optional<Text> endEmployment(PersonId id, String employment, LocalDate last);

  Optional<Text> addTie(PersonId id, Expert.Tie tie);

  Optional<Text> endTie(PersonId id, String tie);

  /**
   * @param search part of the name, code or employer; blank for all
   * @param field null for all; likewise {@code region}, {@code state}
   */
  record Query(String search, String field, RegionCode region, Expert.State state) {
    public static final Query ALL = new Query("", null, null, null);
  }

  /** A place and its name. */
  record Home(RegionCode code, String name) {}

  /**
   * What the keeper types for somebody new.
   *
   * @param employer the one of today; its id is not looked at
   */
  record Registration(
      String name, String login, Expert.Profile profile, Expert.Employment employer) {}

  /** What came of registering. */
  sealed interface Registered {
    /** The password in clear, to be shown once and kept nowhere. */
    record Issued(String name, String login, String password, String code) implements Registered {
      @Override
      public String toString() {
        return "Issued[" + login + "]";
      }
    }

    record Refused(Text reason) implements Registered {}
  }
}
