/** Atoms of the user interface that every module draws with. */
@NamedInterface("ui")
package org.qingshen.shared.ui;

import org.springframework.modulith.NamedInterface;
