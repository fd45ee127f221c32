package org.qingshen.workflow.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.Location;
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
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.ui.EmptyState;
import org.qingshen.workflow.WorkAssignments;
import org.qingshen.workflow.WorkItem;

class DeskViewTest {

  private static final PersonId ME = new PersonId("me");
  private static final PersonId SOMEBODY = new PersonId("somebody");

  private final FakeDesk desk = new FakeDesk();
  private final FakeFilters filters = new FakeFilters();
  private final WorkAssignments assignments = mock(WorkAssignments.class);
  private DeskView view;

  @BeforeEach
  void aPageInChinese() {
    MockVaadin.setup();
    UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    view = new DeskView(desk, filters, assignments, words());
    UI.getCurrent().add(view);
  }

  @AfterEach
  void closeThePage() {
    MockVaadin.tearDown();
  }

  @Test
  void anEmptyDeskSaysWhatWouldFillIt() {
    enter("desk");

    assertThat(_get(EmptyState.class).getElement().getTextRecursively())
        .contains("目前没有待办事项", "案件到达您的岗位时");
    assertThat(_find(WorkItemGrid.class)).isEmpty();
  }

  @Test
  void aRowSaysNumberProjectStepPlaceTermAndHolder() {
    desk.items.add(FakeDesk.item(1, "checkFormat", "450325", ME));

    enter("desk");

    assertThat(String.join("|", GridKt._getFormattedRow(grid(), 0)))
        .contains("SD2026-0001", "试点 1", "兴安县人民政府", "形式校核", "桂林市")
        .contains("12-02（剩 8 个工作日）", "本人");
  }

  @Test
  void unclaimedWorkStandsOut() {
    desk.items.add(FakeDesk.item(1, "checkFormat", "450325", null));
    desk.items.add(FakeDesk.item(2, "checkFormat", "450325", SOMEBODY));

    enter("desk");

    var part = grid().getPartNameGenerator();
    assertThat(part.apply(desk.items.get(0))).isEqualTo("unread");
    assertThat(part.apply(desk.items.get(1))).isNull();
    assertThat(String.join("|", GridKt._getFormattedRow(grid(), 0))).contains("未签收");
    assertThat(String.join("|", GridKt._getFormattedRow(grid(), 1))).contains("某人");
  }

  @Test
  void thereIsAChipForEachStepAndPlaceOnTheDesk() {
    desk.items.add(FakeDesk.item(1, "checkFormat", "450325", null));
    desk.items.add(FakeDesk.item(2, "completeMaterial", "450223", null));
    desk.items.add(FakeDesk.item(3, "checkFormat", "450321", null));

    enter("desk");

    assertThat(chips()).containsExactly("全部", "形式校核 2", "补正材料 1", "桂林市 2", "柳州市 1");
  }

  @Test
  void theFilterStandsInTheAddressAndLeavesTheOtherChipsInPlace() {
    desk.items.add(FakeDesk.item(1, "checkFormat", "450325", null));
    desk.items.add(FakeDesk.item(2, "checkFormat", "450223", null));

    enter("desk?region=450200");

    assertThat(GridKt._size(grid())).isEqualTo(1);
    assertThat(chips()).containsExactly("全部", "形式校核 2", "桂林市 1", "柳州市 1");
    assertThat(_get(Anchor.class, spec -> spec.withText("柳州市 1")).getHref()).isEqualTo("desk");
    assertThat(_get(Anchor.class, spec -> spec.withText("桂林市 1")).getHref())
        .isEqualTo("desk?region=450300");
  }

  @Test
  void aRegionThatIsNoneIsLeftOut() {
    desk.items.add(FakeDesk.item(1, "checkFormat", "450325", null));

    enter("desk?region=%27or1%3D1");

    assertThat(GridKt._size(grid())).isEqualTo(1);
  }

  @Test
  void moreThanAPageIsLoadedWhenAsked() {
    for (int number = 1; number <= 60; number++) {
      desk.items.add(FakeDesk.item(number, "checkFormat", "450325", null));
    }
    enter("desk");
    assertThat(GridKt._size(grid())).isEqualTo(50);
    assertThat(title()).isEqualTo("待办 60 件");

    _click(_get(Button.class, spec -> spec.withText("加载更多")));

    assertThat(GridKt._size(grid())).isEqualTo(60);
    assertThat(_find(Button.class, spec -> spec.withText("加载更多"))).isEmpty();
  }

  @Test
  void eachRefusedRowGetsItsSentenceAndTheOthersAreClaimed() {
    WorkItem free = FakeDesk.item(1, "checkFormat", "450325", null);
    WorkItem gone = FakeDesk.item(2, "checkFormat", "450325", null);
    desk.items.addAll(List.of(free, gone));
    desk.refused.add(gone.id());
    enter("desk");

    grid().asMultiSelect().select(free, gone);
    _click(_get(Button.class, spec -> spec.withText("签收")));

    assertThat(desk.claimed).containsExactly(free.id());
    assertThat(_get(ListItem.class).getText()).isEqualTo("SD2026-0002：已办结");
  }

  @Test
  void nothingCanBeClaimedWhereNothingIsSelected() {
    desk.items.add(FakeDesk.item(1, "checkFormat", "450325", null));

    enter("desk");

    assertThat(_get(Button.class, spec -> spec.withText("签收")).isEnabled()).isFalse();
  }

  @Test
  void backReturnsToTheRowThatWasOpened() {
    for (int number = 1; number <= 60; number++) {
      desk.items.add(FakeDesk.item(number, "checkFormat", "450325", null));
    }
    enter("desk");
    _click(_get(Button.class, spec -> spec.withText("加载更多")));

    leave("case/SD2026-0055?item=item-55");
    enter("desk");

    assertThat(DeskPlace.recall("desk").rowIn(desk.items)).isEqualTo(54);
    assertThat(GridKt._size(grid())).isEqualTo(60);
  }

  private void enter(String address) {
    BeforeEnterEvent event = mock(BeforeEnterEvent.class);
    when(event.getLocation()).thenReturn(new Location(address));
    view.beforeEnter(event);
  }

  private void leave(String address) {
    BeforeLeaveEvent event = mock(BeforeLeaveEvent.class);
    when(event.getLocation()).thenReturn(new Location(address));
    view.beforeLeave(event);
  }

  private WorkItemGrid grid() {
    return _get(WorkItemGrid.class);
  }

  private String title() {
    return _get(H1.class).getElement().getTextRecursively();
  }

  private List<String> chips() {
    return _get(DeskChips.class).getChildren().map(chip -> ((Anchor) chip).getText()).toList();
  }

  private static WorkItemWords words() {
    Post post =
        new Post(
            "post",
            PostKind.PROV_ECO,
            "审核岗",
            new OrganisationId("gx-eco"),
            "自治区生态环境厅",
            new RegionCode("450000"));
    CurrentActor actor = mock(CurrentActor.class);
    when(actor.find()).thenReturn(Optional.of(new Actor(new Person(ME, "我", List.of(post)))));
    Directory directory = mock(Directory.class);
    when(directory.regionName(any()))
        .thenAnswer(asked -> asked.getArgument(0).equals(new RegionCode("450300")) ? "桂林市" : "柳州市");
    WorkingCalendar calendar = mock(WorkingCalendar.class);
    when(calendar.known(2026)).thenReturn(true);
    when(calendar.between(any(), any())).thenReturn(8);
    return new WorkItemWords(directory, actor, calendar, Clock.fixed(FakeDesk.NOW, ZoneOffset.UTC));
  }
}
