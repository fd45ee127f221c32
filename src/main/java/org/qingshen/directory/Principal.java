package org.qingshen.directory;

import java.io.Serializable;
import java.time.Instant;
import org.qingshen.shared.PersonId;

/**
 * The person whose post a deputy (代理人) acts in.
 *
 * @param until the last moment of the deputyship
 */
public record Principal(PersonId id, String name, Instant until) implements Serializable {}
