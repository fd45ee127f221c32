/**
 * Who is asking and what that person may do: accounts, permissions, sessions, login, the security
 * trail. Owns {@code account}, {@code post_permission}, {@code security_trail}.
 */
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui", "directory"})
package org.qingshen.access;

import org.springframework.modulith.ApplicationModule;
