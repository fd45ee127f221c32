package org.qingshen.pilot;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param closeAfterDays after the province's cut-off, how long a call of which nothing runs any
 *     more stays open to amendment before it is closed by itself [M]
 * @param lookEvery how often this node looks for such calls; nothing for never
 */
@Validated
@ConfigurationProperties("qingshen.calls")
public record CallClosingSettings(
    @DefaultValue("30") @Min(0) int closeAfterDays,
    @DefaultValue("1h") @NotNull Duration lookEvery) {

  public Duration closeAfter() {
    return Duration.ofDays(closeAfterDays);
  }
}
