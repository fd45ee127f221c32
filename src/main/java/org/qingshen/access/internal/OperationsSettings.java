package org.qingshen.access.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may ask how the system is.
 *
 * @param healthOpen whether a stranger may read up or down, and nothing else
 */
@ConfigurationProperties("qingshen.operations")
record OperationsSettings(@DefaultValue("false") boolean healthOpen) {}
