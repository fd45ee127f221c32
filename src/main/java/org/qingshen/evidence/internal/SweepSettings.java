package org.qingshen.evidence.internal;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the document store is kept free of what nobody names.
 *
 * @param every pause between two sweeps; zero: this node sweeps never
 * @param grace how old a content must be; far longer than an upload and than clocks may differ
 */
@Validated
@ConfigurationProperties("qingshen.documents.sweep")
record SweepSettings(
    @NotNull @DefaultValue("6h") Duration every, @NotNull @DefaultValue("24h") Duration grace) {

  @AssertTrue(message = "an hour at least: an upload must be over, and clocks differ")
  boolean isGraceLongEnough() {
    return grace == null || grace.compareTo(Duration.ofHours(1)) >= 0;
  }
}
