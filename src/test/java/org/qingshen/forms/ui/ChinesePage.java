package org.qingshen.forms.ui;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A page without a browser, in Chinese. */
abstract class ChinesePage {

  @BeforeEach
  void openThePage() {
    MockVaadin.setup();
    UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
  }

  @AfterEach
  void closeThePage() {
    MockVaadin.tearDown();
  }

  static <T extends Component> T onPage(T component) {
    UI.getCurrent().add(component);
    return component;
  }
}
