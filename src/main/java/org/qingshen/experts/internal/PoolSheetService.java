package org.qingshen.experts.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.experts.ExpertPool;
import org.qingshen.experts.ExpertPool.Registered;
import org.qingshen.experts.PoolSheet;
import org.qingshen.experts.internal.PoolSheetCheck.Found;
import org.qingshen.forms.SheetReader.Sheet;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@Service
@RequiresPermissions(Permissions.EXPERT_POOL)
class PoolSheetService implements PoolSheet {

  private final PoolExport export;
  private final PoolSheetCheck check;
  private final ExpertPool pool;
  private final Registrar registrar;
  private final PoolKeeper keeper;
  private final TransactionTemplate transaction;
  private final Texts texts;

  PoolSheetService(
      PoolExport export,
      PoolSheetCheck check,
      ExpertPool pool,
      Registrar registrar,
      PoolKeeper keeper,
      TransactionTemplate transaction,
      Texts texts) {
    this.export = export;
    this.check = check;
    this.pool = pool;
    this.registrar = registrar;
    this.keeper = keeper;
    this.transaction = transaction;
    this.texts = texts;
  }

  @Override
  @Transactional
  public void export(OutputStream out) throws IOException {
    List<List<String>> rows = export.rows(keeper.province());
    keeper.remember("expert.exported", keeper.province().value(), rows.size() + " lines");
    List<String> head =
        PoolColumn.exported().stream().map(column -> texts.say(column.label())).toList();
    PoolTable.write(out, texts.say(Text.of("experts.pool.sheet")), head, rows);
  }

  @Override
  @Transactional(readOnly = true)
  public Preview preview(Sheet sheet) {
    return fault(sheet)
        .map(fault -> new Preview(List.of(), fault))
        .orElseGet(
            () -> new Preview(found(sheet).stream().map(PoolSheetService::row).toList(), null));
  }

  private Optional<Text> fault(Sheet sheet) {
    if (sheet.fault() != null) {
      return Optional.of(sheet.fault());
    }
    if (sheet.lines().isEmpty()) {
      return Optional.of(Text.of("forms.import.missing-columns", ""));
    }
    String missing = PoolColumn.missing(PoolColumn.in(sheet.lines().get(0), texts), texts);
    if (!missing.isEmpty()) {
      return Optional.of(Text.of("forms.import.missing-columns", missing));
    }
    return sheet.lines().size() - 1 > MOST
        ? Optional.of(Text.of("forms.import.too-many-rows", MOST))
        : Optional.empty();
  }

  private List<Found> found(Sheet sheet) {
    Map<PoolColumn, Integer> columns = PoolColumn.in(sheet.lines().get(0), texts);
    List<PoolLine> lines =
        sheet.lines().stream().skip(1).map(line -> PoolLine.of(line, columns)).toList();
    return check.check(lines, keeper.province());
  }

  private static Row row(Found found) {
    PoolLine line = found.line();
    return new Row(
        line.line(),
        line.name(),
        line.login(),
        String.join("、", line.fields()),
        line.employer(),
        found.effect(),
        found.problems());
  }

  @Override
  public Saved save(Sheet sheet) {
    return transaction.execute(
        status -> {
          Saved outcome = saved(sheet);
          if (outcome instanceof Saved.Refused) {
            status.setRollbackOnly();
          }
          return outcome;
        });
  }

  private Saved saved(Sheet sheet) {
    Preview preview = preview(sheet);
    if (!preview.usable()) {
      return new Saved.Refused(
          preview.fault() != null
              ? preview.fault()
              : Text.of("experts.pool.bad-rows", preview.count(Effect.BAD)));
    }
    List<Registered.Issued> issued = new ArrayList<>();
    int written = 0;
    for (Found line : found(sheet)) {
      Optional<Text> refused = written(line, issued);
      if (refused.isPresent()) {
        return new Saved.Refused(Text.of("experts.pool.line", line.line().line(), refused.get()));
      }
      written += line.effect() == Effect.SAME ? 0 : 1;
    }
    keeper.remember("expert.imported", keeper.province().value(), written + " lines");
    return new Saved.Done(written, List.copyOf(issued));
  }

  private Optional<Text> written(Found line, List<Registered.Issued> issued) {
    if (line.effect() == Effect.SAME) {
      return Optional.empty();
    }
    if (line.known() != null) {
      return changed(line);
    }
    Registered outcome =
        registrar.register(
            keeper.province(),
            new ExpertPool.Registration(
                line.line().name(), line.line().login(), line.profile(), line.employer()));
    if (outcome instanceof Registered.Refused refused) {
      return Optional.of(refused.reason());
    }
    issued.add((Registered.Issued) outcome);
    return Optional.empty();
  }

  /** An employer the history does not know is added to it; nothing of it is lost. */
  private Optional<Text> changed(Found line) {
    PersonId id = line.known().id();
    return pool.change(id, line.known().version(), line.profile())
        .or(
            () ->
                PoolEffect.isNew(line.known(), line.employer())
                    ? pool.addEmployment(id, line.employer())
                    : Optional.empty());
  }

  @Override
  public void passwords(OutputStream out, List<Registered.Issued> issued) throws IOException {
    List<String> head =
        Stream.of("experts.column.NAME", "experts.column.LOGIN", "experts.pool.password")
            .map(key -> texts.say(Text.of(key)))
            .toList();
    PoolTable.write(
        out,
        texts.say(Text.of("experts.pool.passwords")),
        head,
        issued.stream().map(it -> List.of(it.name(), it.login(), it.password())).toList());
  }
}
