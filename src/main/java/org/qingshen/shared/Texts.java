package org.qingshen.shared;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts sentences into a language. Chinese is the language of record; English is a courtesy. */
@Component
public class Texts {

  /** What is sealed, logged and printed is said in this language. */
  public static final Locale OF_RECORD = Locale.SIMPLIFIED_CHINESE;

  private final MessageSource messages;

  Texts(MessageSource messages) {
    this.messages = messages;
  }

  /** The same bundles where no application runs: tests, generators. */
  public static Texts ofBundles() {
    return new Texts(Bundles.open());
  }

  /**
   * @throws org.springframework.context.NoSuchMessageException where no bundle has the key
   */
  public String say(Text text, Locale locale) {
    Object[] args =
        text.args().stream().map(arg -> arg instanceof Text t ? say(t, locale) : arg).toArray();
    return messages.getMessage(text.key(), args, locale);
  }

  /** In the language of record. */
  public String say(Text text) {
    return say(text, OF_RECORD);
  }
}
