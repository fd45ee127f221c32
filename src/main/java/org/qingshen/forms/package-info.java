/**
 * Forms as data: what a {@code .form} file means, whether an answer satisfies it, how it is drawn,
 * and the drafts being written against it. Owns {@code form_version}, {@code draft}, {@code
 * staged_table}, {@code staged_row}, {@code phrase}.
 */
@ApplicationModule(allowedDependencies = {"shared", "shared :: ui", "access", "evidence"})
package org.qingshen.forms;

import org.springframework.modulith.ApplicationModule;
