package org.qingshen.access.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshen.shared.ui.ShellBadge;

class ShellBadgesTest {

  private int unread;
  private ShellBadges badges;

  @BeforeEach
  void aHead() {
    MockVaadin.setup();
    UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    badges =
        new ShellBadges(
            List.of(
                new ShellBadge() {
                  @Override
                  public String label() {
                    return "notification.badge";
                  }

                  @Override
                  public int count() {
                    return unread;
                  }

                  @Override
                  public String route() {
                    return "messages";
                  }
                }));
    UI.getCurrent().add(badges);
  }

  @AfterEach
  void closeThePage() {
    MockVaadin.tearDown();
  }

  @Test
  void theCountIsAskedAnewAndSaidInWordsBesideIt() {
    unread = 3;
    badges.refresh();

    assertThat(_get(Anchor.class).getElement().getTextRecursively()).isEqualTo("未读消息3");
    assertThat(_get(Anchor.class).getHref()).isEqualTo("messages");
  }

  @Test
  void aHundredAndMoreIsSaidAs99Plus() {
    unread = 100;
    badges.refresh();

    assertThat(_get(Span.class, spec -> spec.withClasses("n")).getText()).isEqualTo("99+");
  }

  @Test
  void noughtIsNotShown() {
    badges.refresh();

    assertThat(_find(Span.class, spec -> spec.withClasses("n"))).isEmpty();
  }
}
