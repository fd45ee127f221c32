package org.qingshen.access;

import java.util.Map;
import java.util.Set;
import org.qingshen.directory.PostKind;

/** Which kind of post has which permissions of {@link Permissions}; to be read, not changed. */
public interface Grants {

  Map<PostKind, Set<String>> all();
}
