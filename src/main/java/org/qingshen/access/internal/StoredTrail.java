package org.qingshen.access.internal;

import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.access.Trail;
import org.qingshen.access.TrailEntry;
import org.springframework.stereotype.Service;

@Service
class StoredTrail implements Trail {

  private static final int MOST = 200;

  private final TrailMapper trail;

  StoredTrail(TrailMapper trail) {
    this.trail = trail;
  }

  @Override
  @RequiresPermissions(Permissions.TRAIL_READ)
  public List<TrailEntry> page(String subject, String before, int limit) {
    String about = subject == null || subject.isBlank() ? null : subject.strip();
    return trail.page(about, before, Math.max(1, Math.min(limit, MOST)));
  }
}
