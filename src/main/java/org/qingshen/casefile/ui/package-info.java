/** What other modules may put on the case page. */
@NamedInterface("ui")
package org.qingshen.casefile.ui;

import org.springframework.modulith.NamedInterface;
