/**
 * Messages to people: in the application, and by mail through an outbox after commit. Owns {@code
 * message}, {@code outbox_mail}.
 */
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui", "directory", "access"})
package org.qingshen.notification;

import org.springframework.modulith.ApplicationModule;
