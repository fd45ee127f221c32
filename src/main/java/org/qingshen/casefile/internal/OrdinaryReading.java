package org.qingshen.casefile.internal;

import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.springframework.stereotype.Component;

/** What whoever reads a case without an exception must hold; refuses as every service does. */
@Component
class OrdinaryReading {

  @RequiresPermissions(Permissions.CASE_READ)
  public void read() {
    // The annotation is asked.
  }

  @RequiresPermissions({Permissions.CASE_READ, Permissions.EVIDENCE_VERIFY})
  public void verify() {
    // The annotation is asked.
  }
}
