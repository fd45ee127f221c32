package org.qingshen.shared.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Locale;
import org.qingshen.shared.DueLight;

/** How a term stands, in colour and in words: colour alone tells some people nothing. */
public class Light extends Span {

  private static final long serialVersionUID = 1L;

  public Light(DueLight light) {
    String name = light.name().toLowerCase(Locale.ROOT);
    setText(Say.t("shared.light." + name));
    addClassNames("light", name);
  }

  /** As {@link DueLight#of}. */
  public static Light of(Instant warnAt, Instant dueAt, Instant pausedAt, Instant now) {
    return new Light(DueLight.of(warnAt, dueAt, pausedAt, now));
  }
}
