package org.qingshen.access.internal;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Grants;
import org.qingshen.access.Permissions;
import org.qingshen.directory.PostKind;
import org.springframework.stereotype.Service;

@Service
@RequiresPermissions(Permissions.ACCOUNT_ADMIN)
class StoredGrants implements Grants {

  private final PermissionMapper mapper;

  StoredGrants(PermissionMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public Map<PostKind, Set<String>> all() {
    Map<PostKind, Set<String>> all = new EnumMap<>(PostKind.class);
    for (PermissionRow row : mapper.all()) {
      all.computeIfAbsent(row.postKind(), kind -> new TreeSet<>()).add(row.permission());
    }
    return all;
  }
}
