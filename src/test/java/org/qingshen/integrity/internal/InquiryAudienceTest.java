package org.qingshen.integrity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.integrity.internal.InquiryEyes.AUDITOR;
import static org.qingshen.integrity.internal.InquiryEyes.CITY;
import static org.qingshen.integrity.internal.InquiryEyes.ELSEWHERE;
import static org.qingshen.integrity.internal.InquiryEyes.FILE;
import static org.qingshen.integrity.internal.InquiryEyes.KEEPER;
import static org.qingshen.integrity.internal.InquiryEyes.OFFICER;
import static org.qingshen.integrity.internal.InquiryEyes.PARTY;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qingshen.access.Actor;
import org.qingshen.directory.PostKind;

/** Who sees that an inquiry runs, where it stands and who holds it. */
class InquiryAudienceTest {

  private final InquiryAudience audience = new InquiryAudience();

  @Test
  @DisplayName("A report that waits for triage shows on no page of the accused or of its friends")
  void howAnInquiryGoesIsForTheProvinceAndItsAuditors() {
    assertThat(followers("falsification-inquiry")).containsExactly(OFFICER, AUDITOR);
    assertThat(followers("pilot-review")).hasSize(6);
  }

  @Test
  void anOfficerOfTheAccusedBodyReadsAsTheParty() {
    Actor both = InquiryEyes.actor("both", PostKind.PROV_ECO, "org-xingan", "450000");
    assertThat(audience.mayFollow("falsification-inquiry", FILE, both)).isFalse();
  }

  private List<Actor> followers(String process) {
    return List.of(PARTY, CITY, OFFICER, AUDITOR, ELSEWHERE, KEEPER).stream()
        .filter(reader -> audience.mayFollow(process, FILE, reader))
        .toList();
  }
}
