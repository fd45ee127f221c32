package org.qingshen.access.internal;

import static org.qingshen.access.Permissions.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.qingshen.access.Accounts;
import org.qingshen.directory.PostKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What each kind of post may do in a new installation. Written once into {@code post_permission},
 * each permission when the installation first knows it; from then on the table decides. Source:
 * roles.md, section 1.
 */
@Component
class DefaultGrants implements SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger(DefaultGrants.class);

  private final Accounts accounts;
  private final PermissionMapper permissions;
  private final TransactionTemplate transaction;

  DefaultGrants(
      Accounts accounts, PermissionMapper permissions, PlatformTransactionManager manager) {
    this.accounts = accounts;
    this.permissions = permissions;
    this.transaction = new TransactionTemplate(manager);
  }

  @Override
  public void afterSingletonsInstantiated() {
    Set<String> unknown = new TreeSet<>();
    table().values().forEach(unknown::addAll);
    permissions.seeded().forEach(unknown::remove);
    unknown.forEach(this::seed);
  }

  /** Whoever writes the seed first grants; of two nodes that start together one finds it taken. */
  private void seed(String permission) {
    try {
      transaction.executeWithoutResult(
          status -> {
            permissions.insertSeed(permission);
            table()
                .forEach(
                    (kind, granted) -> {
                      if (granted.contains(permission)) {
                        accounts.grant(kind, permission);
                      }
                    });
          });
    } catch (DuplicateKeyException seededByAnotherNode) {
      LOG.info("Another node has granted {}", permission);
    }
  }

  static Map<PostKind, Set<String>> table() {
    Map<PostKind, Set<String>> table = new EnumMap<>(PostKind.class);
    for (PostKind kind : PostKind.values()) {
      table.put(kind, new TreeSet<>(of(kind)));
    }
    for (PostKind kind : working()) {
      table.get(kind).addAll(Set.of(DESK_USE, CASE_READ, EVIDENCE_VERIFY, CALL_READ));
      if (kind != PostKind.EXPERT) {
        table.get(kind).add(DEPUTY_APPOINT); // an expert is drawn in person
      }
    }
    return table;
  }

  private static Set<PostKind> working() {
    return EnumSet.complementOf(EnumSet.of(PostKind.AUDITOR, PostKind.SYS_ADMIN));
  }

  private static Set<String> of(PostKind kind) {
    return switch (kind) {
      case PILOT_BODY -> Set.of(PILOT_APPLY, SURVEY_RESPOND, INQUIRY_DEFEND, CREDIT_APPEAL);
      case CITY_ECO, CITY_DRC, CITY_IIT ->
          Set.of(PILOT_CITY_REVIEW, SUSPICION_RAISE, FINDING_READ, TERM_SUPERVISE, WORK_HAND_OVER);
      case PROV_ECO ->
          Set.of(
              PILOT_FORMAT_CHECK,
              SUSPICION_RAISE,
              SUSPICION_RESOLVE,
              INQUIRY_TRIAGE,
              INQUIRY_INVESTIGATE,
              FINDING_READ,
              RULE_READ,
              VETO_CATALOGUE,
              CREDIT_READ,
              CREDIT_DECIDE,
              CREDIT_RECORD,
              EVIDENCE_EXPORT,
              CALL_DRAFT,
              PANEL_DRAW,
              PANEL_APPOINT,
              SURVEY_PLAN,
              PILOT_SELECT,
              PILOT_DECIDE,
              PILOT_MEETING,
              LIST_PUBLISH,
              TERM_SUPERVISE,
              WORK_HAND_OVER);
      case PROV_DRC, PROV_IIT ->
          Set.of(
              SUSPICION_RAISE,
              SUSPICION_RESOLVE,
              INQUIRY_INVESTIGATE,
              FINDING_READ,
              RULE_READ,
              VETO_CATALOGUE,
              CREDIT_READ,
              CREDIT_DECIDE,
              EVIDENCE_EXPORT,
              CALL_CONFIRM,
              PANEL_DRAW,
              PILOT_SELECT,
              PILOT_DECIDE,
              LIST_CONFIRM,
              TERM_SUPERVISE,
              WORK_HAND_OVER);
      case POOL_ADMIN -> Set.of(EXPERT_POOL, PANEL_COMPOSE);
      case EXPERT ->
          Set.of(
              EXPERT_PROFILE,
              PANEL_REVIEW,
              SURVEY_RECORD,
              SUSPICION_RAISE,
              FINDING_READ,
              CREDIT_APPEAL);
      case AUDITOR ->
          Set.of(
              CASE_READ,
              EVIDENCE_VERIFY,
              TRAIL_READ,
              CALL_READ,
              FINDING_READ,
              RULE_READ,
              CREDIT_READ,
              EVIDENCE_EXPORT);
      case SYS_ADMIN ->
          Set.of(
              WORKFLOW_ADMIN,
              EVIDENCE_KEEP,
              TRAIL_READ,
              OPERATIONS_READ,
              TEMPLATE_ADMIN,
              DIRECTORY_ADMIN,
              ACCOUNT_ADMIN,
              CALENDAR_ADMIN,
              CASE_BREAK_GLASS,
              WORK_HAND_OVER);
    };
  }
}
