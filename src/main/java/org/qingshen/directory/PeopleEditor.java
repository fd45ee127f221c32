package org.qingshen.directory;

import java.util.List;
import java.util.Optional;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;

/**
 * Keeps people; their posts are kept by {@link PostEditor}. Whether the person asking may is the
 * caller's question; what is returned where something is not done is the sentence why not.
 */
public interface PeopleEditor {

  /**
   * People of a province, and those without any post, in the order of their ids.
   *
   * @param search part of the name or of the name of an organisation; blank for all
   */
  List<Kept> page(RegionCode province, String search, PersonId after, int limit);

  Optional<Kept> find(PersonId id);

  /** What is wrong with a name or an address; saves nothing. */
  Optional<Text> fault(Data data);

  Optional<Text> add(PersonId id, Data data);

  /** Refused where the row moved on since that version. */
  Optional<Text> change(PersonId id, long version, Data data);

  /**
   * What a person types.
   *
   * @param email blank for none
   */
  record Data(String name, String email) {}

  /**
   * @param email null for none
   * @param posts of today, and those that have ended after them
   */
  record Kept(PersonId id, String name, String email, long version, List<PostEditor.Kept> posts) {

    public Kept {
      posts = List.copyOf(posts);
    }

    public Data data() {
      return new Data(name, email == null ? "" : email);
    }

    /** Whether the person has a post in that province, or none anywhere. */
    public boolean concerns(RegionCode province) {
      return posts.isEmpty() || posts.stream().anyMatch(post -> province.contains(post.region()));
    }
  }
}
