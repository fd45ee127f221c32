package org.qingshen.letters.internal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * @param baseUrl where the public finds this installation; printed on every letter
 * @param maxTemplate largest template taken
 * @param maxCompared largest file the public may compare
 * @param askedPerMinute how often one address may ask
 */
@Validated
@ConfigurationProperties("qingshen.letters")
public record LetterSettings(
    @NotNull @Pattern(regexp = "https?://[^\\s]+[^/\\s]") @DefaultValue("http://127.0.0.1:8080")
        String baseUrl,
    @NotNull @DefaultValue("5MB") DataSize maxTemplate,
    @NotNull @DefaultValue("20MB") DataSize maxCompared,
    @Positive @DefaultValue("30") int askedPerMinute) {

  String verifyUrl(String token) {
    return baseUrl + "/verify/" + token;
  }
}
