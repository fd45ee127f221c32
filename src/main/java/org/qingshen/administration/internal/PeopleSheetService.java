package org.qingshen.administration.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.administration.PeopleSheet;
import org.qingshen.forms.SheetReader.Sheet;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@Service
@RequiresPermissions({Permissions.DIRECTORY_ADMIN, Permissions.ACCOUNT_ADMIN})
class PeopleSheetService implements PeopleSheet {

  private final PeopleExport export;
  private final PeopleCheck check;
  private final PeopleSaving saving;
  private final Administrator administrator;
  private final TransactionTemplate transaction;
  private final Texts texts;

  PeopleSheetService(
      PeopleExport export,
      PeopleCheck check,
      PeopleSaving saving,
      Administrator administrator,
      TransactionTemplate transaction,
      Texts texts) {
    this.export = export;
    this.check = check;
    this.saving = saving;
    this.administrator = administrator;
    this.transaction = transaction;
    this.texts = texts;
  }

  @Override
  @Transactional
  public void export(OutputStream out) throws IOException {
    List<List<String>> rows = export.rows();
    administrator.remember("directory.people.exported", "person", rows.size() + " lines");
    write(out, "administration.people.sheet", head(), rows);
  }

  @Override
  @Transactional(readOnly = true)
  public Preview preview(Sheet sheet) {
    Optional<Text> fault = fault(sheet);
    return fault.isPresent()
        ? new Preview(List.of(), fault.get())
        : new Preview(check.check(lines(sheet)).stream().map(this::row).toList(), null);
  }

  private Optional<Text> fault(Sheet sheet) {
    if (sheet.fault() != null) {
      return Optional.of(sheet.fault());
    }
    String missing = PeopleColumn.missing(PeopleColumn.in(sheet.lines().get(0), texts), texts);
    if (!missing.isEmpty()) {
      return Optional.of(Text.of("forms.import.missing-columns", missing));
    }
    return sheet.lines().size() - 1 > MOST
        ? Optional.of(Text.of("forms.import.too-many-rows", MOST))
        : Optional.empty();
  }

  private List<PersonLine> lines(Sheet sheet) {
    Map<PeopleColumn, Integer> columns = PeopleColumn.in(sheet.lines().get(0), texts);
    return sheet.lines().stream().skip(1).map(line -> PersonLine.of(line, columns, texts)).toList();
  }

  private Row row(PeopleCheck.Found found) {
    PersonLine line = found.line();
    String kind = line.kind().map(it -> say("directory.post." + it)).orElse(line.kindTyped());
    return new Row(
        line.line(),
        line.name(),
        line.login(),
        line.organisation(),
        kind + " " + line.post(),
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
              : Text.of("directory.import.unusable", preview.count(Effect.BAD)));
    }
    Saved saved = saving.save(check.check(lines(sheet)));
    if (saved instanceof Saved.Done done) {
      administrator.remember("directory.people.imported", "person", done.written() + " lines");
    }
    return saved;
  }

  @Override
  public void passwords(OutputStream out, List<Issued> issued) throws IOException {
    List<String> head =
        Stream.of("column.NAME", "column.LOGIN", "password")
            .map(key -> say("administration.people." + key))
            .toList();
    write(
        out,
        "administration.people.passwords",
        head,
        issued.stream().map(it -> List.of(it.name(), it.login(), it.password())).toList());
  }

  private void write(OutputStream out, String name, List<String> head, List<List<String>> rows)
      throws IOException {
    Table.write(out, say(name), head, rows);
  }

  private List<String> head() {
    return Stream.of(PeopleColumn.values()).map(column -> texts.say(column.label())).toList();
  }

  private String say(String key) {
    return texts.say(Text.of(key));
  }
}
