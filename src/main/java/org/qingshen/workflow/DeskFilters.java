package org.qingshen.workflow;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.qingshen.shared.Text;

/** Filters of the desk that the person asking keeps under names of the own. */
public interface DeskFilters {

  /** More chips than this are no help. */
  int MOST = 20;

  /** In the order in which they were kept. */
  List<Saved> mine();

  /** The filter the desk opens with. */
  default Optional<Saved> standard() {
    return mine().stream().filter(Saved::standard).findFirst();
  }

  /**
   * Keeps a filter; one of the same name is replaced.
   *
   * @param address what stands after the question mark of the desk's address
   * @return why not
   */
  Optional<Text> save(String name, String address);

  Optional<Text> rename(String id, String name);

  /** Makes it, and no other, the filter the desk opens with; or none where it was it already. */
  Optional<Text> toggleStandard(String id);

  void remove(String id);

  /**
   * @param address such as {@code step=pilot-review%2FcheckFormat&region=450300}
   * @param standard whether the desk opens with it
   */
  record Saved(String id, String name, String address, boolean standard) implements Serializable {}
}
