package org.qingshen.integrity.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.directory.PostKind;
import org.qingshen.integrity.ReportKeeping;
import org.qingshen.integrity.Reports;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.qingshen.shared.TrailEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@RequiresPermissions(Permissions.INQUIRY_TRIAGE)
class ReportKeepingService implements ReportKeeping {

  private final ReportMapper mapper;
  private final CurrentActor current;
  private final Texts texts;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  ReportKeepingService(
      ReportMapper mapper,
      CurrentActor current,
      Texts texts,
      Clock clock,
      ApplicationEventPublisher events) {
    this.mapper = mapper;
    this.current = current;
    this.texts = texts;
    this.clock = clock;
    this.events = events;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Unmatched> unmatched() {
    return provinces(current.require()).stream()
        .flatMap(province -> mapper.unmatched(province).stream())
        .map(
            row ->
                new Unmatched(
                    row.id(),
                    row.number(),
                    row.filedAt(),
                    row.referenceSaid(),
                    row.item(),
                    row.facts(),
                    row.reporter() + "，" + row.contact(),
                    row.closedAt()))
        .toList();
  }

  @Override
  @Transactional
  public Optional<Text> close(String id) {
    Actor actor = current.fresh();
    ReportRow row = mapper.find(id);
    boolean own =
        row != null && row.suspicionId() == null && provinces(actor).contains(row.province());
    if (!own
        || mapper.close(
                id,
                Reports.State.ANSWERED,
                texts.say(Text.of("integrity.report.reply")),
                OfficeTime.now(clock),
                actor.id())
            != 1) {
      return Optional.of(Text.of("integrity.reports.gone"));
    }
    events.publishEvent(new TrailEvent("report.closed", actor.id(), row.number(), ""));
    return Optional.empty();
  }

  private static List<String> provinces(Actor actor) {
    return actor.posts().stream()
        .filter(post -> post.kind() == PostKind.PROV_ECO)
        .map(post -> post.region().province().value())
        .distinct()
        .toList();
  }
}
