/** Commands that verify draws of experts without a server. */
@NamedInterface("command")
package org.qingshen.experts.command;

import org.springframework.modulith.NamedInterface;
