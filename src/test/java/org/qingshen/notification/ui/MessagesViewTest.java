package org.qingshen.notification.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshen.notification.MessageInbox;
import org.qingshen.notification.MessageInbox.Message;
import org.qingshen.notification.MessageInbox.Page;
import org.qingshen.shared.Text;
import org.qingshen.shared.ui.EmptyState;

class MessagesViewTest {

  private static final Instant AT = Instant.parse("2026-11-03T07:40:12Z");

  private final MessageInbox inbox = mock(MessageInbox.class);

  @BeforeEach
  void aPageInChinese() {
    MockVaadin.setup();
    UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    when(inbox.kinds()).thenReturn(List.of("letter", "work"));
    when(inbox.page(anyBoolean(), any(), any(), anyInt())).thenReturn(new Page(List.of(), false));
  }

  @AfterEach
  void closeThePage() {
    MockVaadin.tearDown();
  }

  @Test
  void anEmptyInboxSaysWhatWouldFillIt() {
    enter("messages?all=1");

    assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("没有消息", "催办");
  }

  @Test
  void aLineSaysStateKindSentenceAndTimeAndLeadsThroughItsOwnAddress() {
    Message message = message("a", "work", "workflow.message.work", null);
    when(inbox.page(true, null, null, 50)).thenReturn(new Page(List.of(message), false));

    enter("messages");

    Anchor line = (Anchor) _get(ListItem.class).getChildren().findFirst().orElseThrow();
    assertThat(line.getElement().getTextRecursively())
        .contains("未读", "新待办", "新待办：形式校核（SD2026-0001）", "11-03 15:40");
    assertThat(line.getHref()).isEqualTo("messages/open/a");
  }

  @Test
  void aSentenceThatAnOlderVersionKnewDoesNotBreakThePage() {
    Message lost = message("a", "gone-kind", "gone.key", AT);
    when(inbox.page(true, null, null, 50)).thenReturn(new Page(List.of(lost), false));

    enter("messages");

    assertThat(_get(ListItem.class).getElement().getTextRecursively()).contains("其他", "无法显示");
  }

  @Test
  void theNextPageBeginsAfterTheLastMessage() {
    when(inbox.page(true, null, null, 50))
        .thenReturn(new Page(List.of(message("b", "work", "workflow.message.work", null)), true));
    when(inbox.page(true, null, "b", 50))
        .thenReturn(new Page(List.of(message("a", "work", "workflow.message.work", null)), false));
    enter("messages");

    _click(_get(Button.class, spec -> spec.withText("加载更多")));

    assertThat(_find(ListItem.class)).hasSize(2);
    assertThat(_find(Button.class, spec -> spec.withText("加载更多"))).isEmpty();
  }

  @Test
  void theChipOfAKindKeepsWhetherReadOnesAreShown() {
    enter("messages?all=1&kind=work");

    assertThat(_find(Anchor.class, spec -> spec.withClasses("chip on")))
        .extracting(Anchor::getText)
        .containsExactly("全部", "新待办");
    Anchor letters = _get(Anchor.class, spec -> spec.withText("文书"));
    assertThat(letters.getHref()).isEqualTo("messages?all=1&kind=letter");
    verify(inbox).page(false, "work", null, 50);
  }

  @Test
  void openingAMessageLeadsToItsCase() {
    Message message = message("a", "work", "workflow.message.work", null);
    when(inbox.read("a")).thenReturn(Optional.of(message));

    BeforeEnterEvent event = open("a");

    verify(inbox).read("a");
    verify(event).forwardTo(eq("case/SD2026-0001"), any(QueryParameters.class));
  }

  @Test
  void aMessageThatIsGoneLeadsBackToTheList() {
    when(inbox.read("a")).thenReturn(Optional.empty());

    BeforeEnterEvent event = open("a");

    verify(event).forwardTo(MessagesView.class);
  }

  private BeforeEnterEvent open(String id) {
    BeforeEnterEvent event = mock(BeforeEnterEvent.class);
    when(event.getRouteParameters()).thenReturn(new RouteParameters(Map.of("id", id)));
    new MessageOpenView(inbox).beforeEnter(event);
    return event;
  }

  private void enter(String address) {
    MessagesView view = new MessagesView(inbox);
    UI.getCurrent().add(view);
    BeforeEnterEvent event = mock(BeforeEnterEvent.class);
    when(event.getLocation()).thenReturn(new Location(address));
    view.beforeEnter(event);
  }

  private static Message message(String id, String kind, String key, Instant readAt) {
    Text step = Text.of("workflow.step.pilot-review.checkFormat");
    return new Message(
        id, kind, Text.of(key, step, "SD2026-0001"), "case/SD2026-0001?item=x", AT, readAt);
  }
}
