/**
 * The case file: number, parties, state, dossier, timeline, and the page that shows them. Owns
 * {@code case_file}, {@code case_sequence}, {@code case_gram}.
 */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "shared :: ui",
      "calendar",
      "directory",
      "notification",
      "access",
      "evidence",
      "forms",
      "forms :: ui",
      "workflow"
    })
package org.qingshen.casefile;

import org.springframework.modulith.ApplicationModule;
