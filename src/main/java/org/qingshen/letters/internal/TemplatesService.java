package org.qingshen.letters.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntSupplier;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.evidence.Sm3;
import org.qingshen.letters.LetterKind;
import org.qingshen.letters.LetterTemplates;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.qingshen.shared.TrailEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Service
@RequiresPermissions(Permissions.TEMPLATE_ADMIN)
class TemplatesService implements LetterTemplates {

  private final TemplateMapper mapper;
  private final Templates templates;
  private final TemplateTrial trials;
  private final OwnProvince province;
  private final CurrentActor actor;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final Clock clock;

  TemplatesService(
      TemplateMapper mapper,
      Templates templates,
      TemplateTrial trials,
      OwnProvince province,
      CurrentActor actor,
      ApplicationEventPublisher events,
      PlatformTransactionManager manager,
      Clock clock) {
    this.mapper = mapper;
    this.templates = templates;
    this.trials = trials;
    this.province = province;
    this.actor = actor;
    this.events = events;
    this.transaction = new TransactionTemplate(manager);
    this.clock = clock;
  }

  @Override
  public List<Kept> all() {
    RegionCode own = province.require();
    return Arrays.stream(LetterKind.values()).map(kind -> kept(own, kind)).toList();
  }

  private Kept kept(RegionCode own, LetterKind kind) {
    List<Version> versions = new ArrayList<>();
    for (TemplateRow row : mapper.versions(own, kind)) {
      versions.add(
          new Version(row.version(), row.digest(), row.size(), row.uploadedBy(), row.uploadedAt()));
    }
    byte[] shipped = Templates.shipped(kind);
    versions.add(new Version(SHIPPED, Sm3.hex(shipped), shipped.length, null, null));
    ChoiceRow choice = choice(own, kind);
    return new Kept(kind, choice.templateVersion(), choice.version(), versions);
  }

  private ChoiceRow choice(RegionCode own, LetterKind kind) {
    ChoiceRow row = mapper.choice(own, kind);
    return row == null ? new ChoiceRow(own, kind, SHIPPED, 0) : row;
  }

  @Override
  public byte[] content(LetterKind kind, int version) {
    return templates.of(province.require(), kind, version).content();
  }

  @Override
  public Trial trial(LetterKind kind, String fileName, byte[] content) {
    return trials.of(kind, fileName, content);
  }

  @Override
  public Change upload(LetterKind kind, String fileName, byte[] content, long seen) {
    RegionCode own = province.require();
    if (trials.of(kind, fileName, content) instanceof Trial.Unfit unfit) {
      trail("template.refused", kind, String.valueOf(unfit.problems().size()));
      return new Change.Refused(unfit.problems());
    }
    return change(
        () -> {
          int version = mapper.newest(own, kind) + 1;
          mapper.insert(
              new TemplateRow(
                  own,
                  kind,
                  version,
                  Sm3.hex(content),
                  content.length,
                  actor.require().id(),
                  OfficeTime.now(clock)),
              content);
          return version;
        },
        kind,
        seen);
  }

  @Override
  public Change choose(LetterKind kind, int version, long seen) {
    RegionCode own = province.require();
    boolean exists =
        version == SHIPPED
            || mapper.versions(own, kind).stream().anyMatch(row -> row.version() == version);
    return exists ? change(() -> version, kind, seen) : stale();
  }

  /** All of it or nothing: a stale choice keeps no upload. */
  private Change change(IntSupplier version, LetterKind kind, long seen) {
    try {
      return transaction.execute(
          status -> {
            int chosen = version.getAsInt();
            if (!put(new ChoiceRow(province.require(), kind, chosen, seen))) {
              status.setRollbackOnly();
              return stale();
            }
            trail("template.chosen", kind, "v" + chosen);
            return new Change.Done(chosen);
          });
    } catch (DuplicateKeyException somebodyWasFaster) {
      return stale();
    }
  }

  private boolean put(ChoiceRow choice) {
    if (choice.version() > 0) {
      return mapper.updateChoice(choice) == 1;
    }
    mapper.insertChoice(
        new ChoiceRow(choice.province(), choice.kind(), choice.templateVersion(), 1));
    return true;
  }

  private static Change stale() {
    return new Change.Refused(List.of(Text.of("letters.template.stale")));
  }

  private void trail(String what, LetterKind kind, String detail) {
    events.publishEvent(new TrailEvent(what, actor.require().id(), kind.name(), detail));
  }
}
