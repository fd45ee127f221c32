/**
 * Who exists and who holds which post: regions, organisations, people, posts. Owns {@code region},
 * {@code organisation}, {@code person}, {@code post}.
 */
@ApplicationModule(allowedDependencies = {"shared"})
package org.qingshen.directory;

import org.springframework.modulith.ApplicationModule;
