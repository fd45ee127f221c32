package org.qingshen.directory.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.qingshen.directory.Department;
import org.qingshen.directory.OrganisationEditor;
import org.qingshen.directory.PostEditor;
import org.qingshen.directory.PostKind;

/**
 * A post somebody is to hold.
 *
 * @param in null where there is no such organisation
 * @param others the other posts the person holds
 * @param partners posts of those for whom the person deputises, and of the person's deputies
 */
record PostAsked(
    PostEditor.Data data,
    OrganisationEditor.Kept in,
    List<PostEditor.Kept> others,
    List<PostEditor.Kept> partners) {

  PostKind kind() {
    return data.kind();
  }

  /** Of the three, those for which somebody decides in these posts. */
  static Set<Department> departments(List<PostEditor.Kept> posts) {
    Set<Department> found = EnumSet.noneOf(Department.class);
    posts.forEach(post -> post.kind().department().ifPresent(found::add));
    return found;
  }
}
