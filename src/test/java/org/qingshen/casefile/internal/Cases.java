package org.qingshen.casefile.internal;

import java.time.Instant;
import java.util.List;
import org.qingshen.access.Actor;
import org.qingshen.casefile.CaseFile;
import org.qingshen.directory.Person;
import org.qingshen.directory.Post;
import org.qingshen.directory.PostKind;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;

/** Cases and people for the tests of this module. */
final class Cases {

  static final Instant NOW = Instant.parse("2026-11-22T02:00:00.123Z");
  static final OrganisationId XINGAN = new OrganisationId("org-xingan");

  private Cases() {}

  /** A draft of 兴安县 (桂林市). */
  static Sample aDraft() {
    return new Sample(CaseId.next(), null, XINGAN, "450325", null, null, false);
  }

  static Actor holding(PostKind kind, String organisation, String region) {
    Post post =
        new Post(
            "post",
            kind,
            "岗",
            new OrganisationId(organisation),
            organisation,
            new RegionCode(region));
    return new Actor(new Person(new PersonId("person"), "𠮷䶮", List.of(post)));
  }

  record Sample(
      CaseId id,
      String number,
      OrganisationId applicant,
      String region,
      Instant city,
      Instant province,
      boolean inquiry) {

    Sample numbered(String given) {
      return new Sample(id, given, applicant, region, city, province, inquiry);
    }

    Sample of(String organisation, String place) {
      return new Sample(
          id, number, new OrganisationId(organisation), place, city, province, inquiry);
    }

    Sample atTheCity() {
      return new Sample(id, someNumber(), applicant, region, NOW, province, inquiry);
    }

    Sample atTheProvince() {
      return new Sample(id, someNumber(), applicant, region, NOW, NOW, inquiry);
    }

    Sample underInquiry() {
      return new Sample(id, number, applicant, region, city, province, true);
    }

    private String someNumber() {
      return "SD2026-" + id.value().substring(8);
    }

    CaseFile file() {
      return new CaseFile(
          id,
          "PILOT",
          number,
          "漓江流域𠮷䶮",
          applicant,
          "某县人民政府",
          new RegionCode(region),
          "DRAFT",
          NOW,
          "REGION_BASIN",
          NOW,
          new PersonId("clerk"),
          city,
          province,
          inquiry,
          0);
    }
  }
}
