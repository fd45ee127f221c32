/**
 * Numbered official letters (公文) from Word templates: made, sealed, verifiable. Owns {@code
 * letter_template}, {@code letter}, {@code letter_number}.
 */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "shared :: ui",
      "calendar",
      "directory",
      "access",
      "notification",
      "evidence",
      "forms",
      "workflow",
      "casefile",
      "casefile :: ui"
    })
package org.qingshen.letters;

import org.springframework.modulith.ApplicationModule;
