package org.qingshen.workflow.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.calendar.WorkingCalendar;
import org.qingshen.directory.Directory;
import org.qingshen.directory.Person;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.qingshen.workflow.DeskFilters.Saved;
import org.qingshen.workflow.WorkAssignments;
import org.qingshen.workflow.WorkAssignments.Moved;
import org.qingshen.workflow.WorkItem;

/** Filters that are kept, and what is done to several rows at once. */
class DeskFilterViewTest {

  private static final PersonId ME = new PersonId("me");
  private static final Person COLLEAGUE = new Person(new PersonId("colleague"), "同事", List.of());

  private final FakeDesk desk = new FakeDesk();
  private final FakeFilters filters = new FakeFilters();
  private final WorkAssignments assignments = mock(WorkAssignments.class);
  private DeskView view;

  @BeforeEach
  void aPageInChinese() {
    MockVaadin.setup();
    UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    CurrentActor actor = mock(CurrentActor.class);
    when(actor.find()).thenReturn(Optional.of(new Actor(new Person(ME, "我", List.of()))));
    Directory directory = mock(Directory.class);
    when(directory.regionName(any())).thenReturn("桂林市");
    Clock clock = Clock.fixed(FakeDesk.NOW, ZoneOffset.UTC);
    view = new DeskView(desk, filters, assignments, words(directory, actor, clock));
    UI.getCurrent().add(view);
    for (int number = 1; number <= 3; number++) {
      desk.items.add(FakeDesk.item(number, "checkFormat", "450325", number == 1 ? ME : null));
    }
  }

  @AfterEach
  void closeThePage() {
    MockVaadin.tearDown();
  }

  @Test
  void theAddressHoldsEveryFilter() {
    enter("desk?claimed=1&q=试点");

    assertThat(GridKt._size(grid())).isEqualTo(1);
    assertThat(_get(DeskText.class).getValue()).isEqualTo("试点");
    assertThat(_get(Anchor.class, spec -> spec.withText("超期")).getHref())
        .contains("light=late", "claimed=1", "q=");
    assertThat(_get(Anchor.class, spec -> spec.withText("已签收")).getHref())
        .doesNotContain("claimed");
  }

  @Test
  void aLightThereIsNotIsLeftOut() {
    enter("desk?light=purple");

    assertThat(GridKt._size(grid())).isEqualTo(3);
  }

  @Test
  void theFilterShownIsKeptUnderAName() {
    enter("desk?claimed=1");

    _click(_get(Button.class, spec -> spec.withText("+ 保存当前筛选")));
    _setValue(_get(TextField.class, spec -> spec.withLabel("筛选名称")), "我手上的");
    _click(_get(Button.class, spec -> spec.withText("保存")));

    assertThat(filters.kept).containsExactly(new Saved("我手上的", "我手上的", "claimed=1", false));
    assertThat(_get(Anchor.class, spec -> spec.withText("我手上的")).getHref())
        .isEqualTo("desk?claimed=1");
    assertThat(_find(Button.class, spec -> spec.withText("+ 保存当前筛选"))).isEmpty();
  }

  @Test
  void theDeskOpensWithTheStandardFilterAndTheWholeOfItIsOneClickAway() {
    filters.kept.add(new Saved("1", "我手上的", "claimed=1", true));
    BeforeEnterEvent bare = event("desk");

    view.beforeEnter(bare);
    verify(bare).forwardTo(eq("desk"), any(QueryParameters.class));

    enter("desk?claimed=1");
    assertThat(_get(Anchor.class, spec -> spec.withText("全部")).getHref()).isEqualTo("desk?all=1");
    assertThat(_get(Anchor.class, spec -> spec.withText("★ 我手上的")).hasClassName("on")).isTrue();
    enter("desk?all=1");
    assertThat(GridKt._size(grid())).isEqualTo(3);
  }

  @Test
  void whatASearchCannotShowIsSaid() {
    desk.remark = Text.of("desk.text.more", 200);

    enter("desk?q=试点");

    assertThat(view.getElement().getTextRecursively()).contains("只包括其中最近的 200 件");
  }

  @Test
  void eachButtonCountsItsPartOfTheSelection() {
    enter("desk");

    grid().asMultiSelect().select(desk.items);

    assertThat(number("签收")).isEqualTo("2");
    assertThat(number("退回公共待办")).isEqualTo("1");
    assertThat(number("移交…")).isEqualTo("1");
  }

  @Test
  void whatIsHandedOverIsNamedAndWhatIsRefusedSaysWhy() {
    WorkItem mine = desk.items.get(0);
    when(assignments.successors(anyCollection())).thenReturn(List.of(COLLEAGUE));
    when(assignments.handOver(anyCollection(), any(), any()))
        .thenReturn(List.of(new Moved(mine.id(), mine, Text.of("desk.state.done"))));
    enter("desk");
    grid().asMultiSelect().select(mine);

    _click(_get(Button.class, spec -> spec.withText("移交…")));
    Button confirm = _get(Button.class, spec -> spec.withText("确认移交"));
    assertThat(confirm.isEnabled()).isFalse();
    @SuppressWarnings("unchecked")
    ComboBox<Person> to = _get(ComboBox.class);
    to.setValue(COLLEAGUE);
    _get(TextArea.class).setValue("出差一周");
    assertThat(confirm.isEnabled()).as("a reason of four characters").isFalse();
    _get(TextArea.class).setValue("出差一周。");
    _click(confirm);

    verify(assignments).handOver(List.of(mine.id()), COLLEAGUE.id(), "出差一周。");
    assertThat(_get(ListItem.class).getText()).isEqualTo("SD2026-0001：已办结");
  }

  private static WorkItemWords words(Directory directory, CurrentActor actor, Clock clock) {
    return new WorkItemWords(directory, actor, mock(WorkingCalendar.class), clock);
  }

  private static String number(String button) {
    return _get(Button.class, spec -> spec.withText(button))
        .getSuffixComponent()
        .getElement()
        .getText();
  }

  private void enter(String address) {
    view.beforeEnter(event(address));
  }

  private static BeforeEnterEvent event(String address) {
    BeforeEnterEvent event = mock(BeforeEnterEvent.class);
    when(event.getLocation()).thenReturn(new Location(address));
    return event;
  }

  private WorkItemGrid grid() {
    return _get(WorkItemGrid.class);
  }
}
