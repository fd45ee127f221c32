package org.qingshen.evidence.internal;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where signed checkpoints go. What is not set is not used.
 *
 * @param every how often one leaves, where anything has moved; zero: this node sends none
 * @param folder gets {@code checkpoints.jsonl}, only ever appended to; best on another machine
 * @param post gets each by HTTP POST and answers 2xx
 * @param timeout of one POST
 * @param retry pause after a failure; it doubles up to an hour
 */
@Validated
@ConfigurationProperties("qingshen.evidence.deliveries")
record DeliverySettings(
    @NotNull @DefaultValue("10m") Duration every,
    Path folder,
    URI post,
    @NotNull @DefaultValue("10s") Duration timeout,
    @NotNull @DefaultValue("30s") Duration retry) {

  @AssertTrue(message = "qingshen.evidence.deliveries.post is an http(s) address")
  boolean isPostable() {
    return post == null
        || (post.isAbsolute() && post.getScheme().matches("https?") && post.getHost() != null);
  }
}
