package org.qingshen.credit.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.qingshen.access.Actor;
import org.qingshen.casefile.CaseFile;
import org.qingshen.directory.Person;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.evidence.Signatory;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;

/** Who looks at a vetoed case, and at what; for unit tests. */
final class CreditEyes {

  static final CaseFile FILE =
      CaseFile.opened(
          "PILOT",
          "试点（测试）",
          new OrganisationId("org-xingan"),
          "兴安县人民政府",
          new RegionCode("450325"),
          "VETOED",
          new PersonId("clerk"),
          Instant.EPOCH);
  static final Actor PARTY = actor("clerk", PostKind.PILOT_BODY, "org-xingan", "450325");
  static final Actor CITY = actor("friend", PostKind.CITY_DRC, "org-guilin-drc", "450300");
  static final Actor OFFICER = actor("officer", PostKind.PROV_DRC, "org-gx-drc", "450000");
  static final Actor AUDITOR = actor("auditor", PostKind.AUDITOR, "org-gx-audit", "450000");
  static final Actor ELSEWHERE = actor("far", PostKind.PROV_ECO, "org-sd-eco", "370000");
  static final Actor KEEPER = actor("keeper", PostKind.POOL_ADMIN, "org-pool", "450000");

  private CreditEyes() {}

  static Actor actor(String id, PostKind kind, String organisation, String region) {
    Post post =
        new Post(
            "post-" + id,
            kind,
            "岗",
            new OrganisationId(organisation),
            "单位",
            new RegionCode(region));
    return new Actor(new Person(new PersonId(id), "某人", List.of(post)));
  }

  static SealedEntry entry(String step, String by, Map<String, Object> data) {
    return new SealedEntry(
        FILE.id(),
        4,
        "submission",
        step,
        null,
        data,
        List.of(),
        new Signatory(new PersonId(by), "某人", "岗", new OrganisationId("org"), "单位", null),
        null,
        Instant.EPOCH,
        "",
        "");
  }
}
