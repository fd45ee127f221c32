package org.qingshen.administration.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.administration.BreakGlass;
import org.qingshen.administration.internal.BreakGlassMapper.BreakGlassRow;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseFiles;
import org.qingshen.directory.PostKind;
import org.qingshen.directory.Queue;
import org.qingshen.notification.Messages;
import org.qingshen.shared.Ids;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@RequiresPermissions(Permissions.CASE_BREAK_GLASS)
class BreakGlassService implements BreakGlass {

  private final BreakGlassMapper mapper;
  private final CaseFiles cases;
  private final Messages messages;
  private final Administrator administrator;
  private final AdministrationSettings settings;
  private final Clock clock;

  BreakGlassService(
      BreakGlassMapper mapper,
      CaseFiles cases,
      Messages messages,
      Administrator administrator,
      AdministrationSettings settings,
      Clock clock) {
    this.mapper = mapper;
    this.cases = cases;
    this.messages = messages;
    this.administrator = administrator;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Opening open(String typedReference, String typedReason) {
    String reference = typedReference == null ? "" : typedReference.strip();
    String reason = typedReason == null ? "" : typedReason.strip();
    Optional<CaseFile> file =
        cases
            .named(reference)
            // An unsubmitted one has no auditor who could see why it was read.
            .filter(found -> reference.equals(found.number()))
            .filter(found -> administrator.keeps(found.region()));
    if (file.isEmpty()) {
      return refused(reference, Text.of("administration.break-glass.no-case"));
    }
    int length = reason.codePointCount(0, reason.length());
    if (length < SHORTEST_REASON || length > LONGEST_REASON) {
      Text why = Text.of("administration.break-glass.reason", SHORTEST_REASON, LONGEST_REASON);
      return refused(reference(file.get()), why);
    }
    return new Opening.Granted(grant(file.get(), reason));
  }

  private Opened grant(CaseFile file, String reason) {
    Instant now = OfficeTime.now(clock);
    BreakGlassRow row =
        new BreakGlassRow(
            Ids.next(),
            file.id(),
            administrator.id(),
            reason,
            now,
            now.plus(settings.breakGlass()));
    mapper.insert(row);
    administrator.remember("case.breakGlass", reference(file), row.id());
    messages.tell(
        Queue.of(PostKind.AUDITOR, file.applicant(), file.region()),
        new Messages.Note(
            "break-glass",
            Text.of("administration.break-glass.told", reference(file)),
            "case/" + reference(file) + "?tab=timeline",
            "break-glass/" + row.id()));
    return opened(row);
  }

  @Override
  public List<Opened> mine(int limit) {
    return mapper.ofPerson(administrator.id(), limit).stream().map(this::opened).toList();
  }

  @Override
  public Duration length() {
    return settings.breakGlass();
  }

  private Opening refused(String subject, Text why) {
    administrator.remember("case.breakGlass.refused", subject, why.key());
    return new Opening.Refused(why);
  }

  private Opened opened(BreakGlassRow row) {
    String reference = reference(cases.of(row.caseId()));
    return new Opened(row.caseId(), reference, row.reason(), row.openedAt(), row.expiresAt());
  }

  private static String reference(CaseFile file) {
    return file.number() == null ? file.id().value() : file.number();
  }
}
