package org.qingshen.experts.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.directory.Department;
import org.qingshen.experts.Draws;
import org.qingshen.experts.internal.DrawRecord.Draw;
import org.qingshen.shared.Refusal;
import org.qingshen.shared.Text;
import org.qingshen.shared.TrailEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@RequiresPermissions(Permissions.CASE_READ)
class DrawsService implements Draws {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final CaseFiles cases;
  private final CurrentActor current;
  private final PanelMapper panels;
  private final ApplicationEventPublisher events;

  DrawsService(
      CaseFiles cases, CurrentActor current, PanelMapper panels, ApplicationEventPublisher events) {
    this.cases = cases;
    this.current = current;
    this.panels = panels;
    this.events = events;
  }

  @Override
  public Optional<Shown> of(String reference) {
    return file(reference)
        .map(
            file -> {
              DrawRecord record = record(file);
              List<DrawCheck.Finding> findings = DrawCheck.of(record);
              return new Shown(
                  file.number() == null ? file.id().value() : file.number(),
                  file.title(),
                  record.draws().stream().map(draw -> drawn(draw, findings)).toList(),
                  DrawCheck.holds(findings));
            });
  }

  @Override
  @Transactional
  public void export(String reference, OutputStream out) throws IOException {
    CaseFile file = file(reference).orElseThrow(() -> new Refusal(Text.of("casefile.notFound")));
    events.publishEvent(
        new TrailEvent("draw.exported", current.require().id(), file.id().value(), ""));
    JSON.writeValue(out, record(file));
  }

  @Override
  public boolean shows(CaseFile file) {
    return DrawAccess.may(current.require(), file) && !panels.draws(file.id()).isEmpty();
  }

  private Optional<CaseFile> file(String reference) {
    return cases.find(reference).filter(file -> DrawAccess.may(current.require(), file));
  }

  private DrawRecord record(CaseFile file) {
    return DrawRecords.of(file.id(), cases.dossier(file.id()));
  }

  private static Drawn drawn(Draw draw, List<DrawCheck.Finding> findings) {
    DrawList list = draw.list();
    return new Drawn(
        draw.number(),
        Text.of("experts.draw.state." + draw.state()),
        draw.appointment(),
        list.rules(),
        list.previous(),
        draw.digest(),
        list.seats().stream().map(it -> new Seat(it.field(), it.number(), it.reserves())).toList(),
        list.eligible().stream().map(it -> new Person(it.code(), it.fields())).toList(),
        list.excluded().stream().map(DrawsService::left).toList(),
        draw.system() == null
            ? null
            : new Promise(
                Text.of("experts.draws.system"),
                draw.system().commitment(),
                draw.system().number(),
                false),
        promises(draw),
        draw.proposed().stream().map(DrawsService::unranked).toList(),
        draw.seed(),
        order(draw),
        findings.stream()
            .filter(it -> it.draw() == draw.number())
            .map(it -> new Point(it.point(), it.holds()))
            .toList());
  }

  private static Left left(DrawList.Excluded excluded) {
    return new Left(
        excluded.code(),
        excluded.rules().stream().map(it -> AvoidanceRule.valueOf(it).text()).toList());
  }

  private static List<Promise> promises(Draw draw) {
    List<Promise> promises = new ArrayList<>();
    for (Department department : Department.values()) {
      String commitment = draw.commitments().get(department);
      String answer = draw.answers().get(department);
      if (commitment != null || answer != null) {
        boolean lost = Draw.LOST.equals(answer);
        promises.add(
            new Promise(
                Text.of("directory.department." + department),
                commitment,
                lost ? null : answer,
                lost));
      }
    }
    return promises;
  }

  private static List<Ranked> order(Draw draw) {
    if (draw.seed() == null) {
      return draw.result().stream().map(DrawsService::unranked).toList();
    }
    Map<String, DrawRule.Place> places =
        draw.result().stream()
            .collect(Collectors.toMap(DrawRule.Place::code, Function.identity(), (a, b) -> a));
    return DrawRule.ordered(draw.list().eligible(), draw.seed()).stream()
        .map(it -> ranked(it.code(), DrawRule.rank(draw.seed(), it.code()), places.get(it.code())))
        .toList();
  }

  private static Ranked unranked(DrawRule.Place it) {
    return new Ranked(it.code(), null, it.position(), it.field(), it.reserve());
  }

  private static Ranked ranked(String code, String rank, DrawRule.Place place) {
    return place == null
        ? new Ranked(code, rank, 0, "", false)
        : new Ranked(code, rank, place.position(), place.field(), place.reserve());
  }
}
