package org.qingshen.administration;

import java.util.List;
import java.util.Optional;
import org.qingshen.directory.OrganisationEditor.Data;
import org.qingshen.directory.OrganisationEditor.Kept;
import org.qingshen.directory.OrganisationEditor.Query;
import org.qingshen.directory.Region;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.Text;

/** Organisations of the administrator's own province; every change is in the trail. */
public interface OrganisationKeeping {

  List<Kept> page(Query query, OrganisationId after, int limit);

  /** The own province, its cities and counties, in order of code. */
  List<Region> regions();

  Optional<Text> add(Data data);

  Optional<Text> change(OrganisationId id, long version, Data data);

  Optional<Text> end(OrganisationId id, long version);
}
