package org.qingshen.shared.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Component;

/** Gives Vaadin and {@link Say} the same bundles. */
@Component
class Translations implements I18NProvider {

  private static final long serialVersionUID = 1L;

  private final transient Texts texts;

  Translations(Texts texts) {
    this.texts = texts;
    Say.with(texts);
  }

  @Override
  public List<Locale> getProvidedLocales() {
    return List.of(Texts.OF_RECORD, Locale.ENGLISH);
  }

  @Override
  public String getTranslation(String key, Locale locale, Object... params) {
    Serializable[] args = Arrays.stream(params).map(String::valueOf).toArray(Serializable[]::new);
    return texts.say(Text.of(key, args), Say.supported(locale));
  }
}
