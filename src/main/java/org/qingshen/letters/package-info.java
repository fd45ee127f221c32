/**
 * Numbered official letters (公文) from Word templates: made, sealed, verifiable. Owns {@code
 * letter}, {@code letter_number}, {@code letter_prefix}, {@code letter_template}, {@code
 * letter_template_choice}.
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
      "forms :: ui",
      "workflow",
      "casefile",
      "casefile :: ui"
    })
package org.qingshen.letters;

import org.springframework.modulith.ApplicationModule;
