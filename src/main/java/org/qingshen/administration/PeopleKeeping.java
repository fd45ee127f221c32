package org.qingshen.administration;

import java.util.List;
import java.util.Optional;
import org.qingshen.directory.PeopleEditor.Data;
import org.qingshen.directory.PeopleEditor.Kept;
import org.qingshen.directory.PostEditor;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;

/**
 * People and posts of the administrator's own province; every change is in the trail. Nobody
 * changes the own posts.
 */
public interface PeopleKeeping {

  List<Kept> page(String search, PersonId after, int limit);

  Optional<Kept> find(PersonId id);

  Optional<Text> add(Data data);

  Optional<Text> change(PersonId id, long version, Data data);

  Optional<Text> give(PersonId holder, PostEditor.Data data);

  /** Refused while the holder has claimed work that the changed post could not do. */
  Optional<Text> change(String post, long version, PostEditor.Data data);

  /** Refused while the holder has claimed work in it: it is handed over first. */
  Optional<Text> end(String post, long version);
}
