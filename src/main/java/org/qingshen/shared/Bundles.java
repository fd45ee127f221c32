package org.qingshen.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the bundles of all modules. */
final class Bundles {

  private static final Pattern TRANSLATION = Pattern.compile(".*_[a-z]{2}(_[A-Z]{2})?");

  private Bundles() {}

  /** A missing key throws: a sentence nobody wrote must not reach a person as a code. */
  static MessageSource open() {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
    messages.setFallbackToSystemLocale(false);
    messages.setUseCodeAsDefaultMessage(false);
    // Otherwise a quote is doubled in sentences with arguments and single in those without.
    messages.setAlwaysUseMessageFormat(true);
    messages.setBasenames(names());
    return messages;
  }

  private static String[] names() {
    try {
      var found =
          new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*.properties");
      return Arrays.stream(found)
          .map(file -> file.getFilename().replace(".properties", ""))
          .filter(name -> !TRANSLATION.matcher(name).matches())
          .distinct()
          .sorted()
          .map(name -> "i18n/" + name)
          .toArray(String[]::new);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
