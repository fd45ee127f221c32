/** What an operator runs instead of the application: the check of all evidence. */
@NamedInterface("command")
package org.qingshen.evidence.command;

import org.springframework.modulith.NamedInterface;
