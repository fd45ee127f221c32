/**
 * Working days of the offices: weekends, public holidays and the days worked instead (调休), as data.
 * Owns {@code calendar_year}, {@code calendar_day}.
 */
@ApplicationModule(allowedDependencies = {"shared"})
package org.qingshen.calendar;

import org.springframework.modulith.ApplicationModule;
