/** A form as a Vaadin component, to fill in or to read. */
@NamedInterface("ui")
package org.qingshen.forms.ui;

import org.springframework.modulith.NamedInterface;
