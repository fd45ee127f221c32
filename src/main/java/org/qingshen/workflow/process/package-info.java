/** The generic models: names and outcomes that callers route by. */
@NamedInterface("process")
package org.qingshen.workflow.process;

import org.springframework.modulith.NamedInterface;
