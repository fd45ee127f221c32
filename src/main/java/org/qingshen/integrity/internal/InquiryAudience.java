package org.qingshen.integrity.internal;

import java.util.List;
import org.qingshen.access.Actor;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.ProcessAudience;
import org.qingshen.directory.PostKind;
import org.qingshen.integrity.process.FalsificationInquiryModel;
import org.springframework.stereotype.Component;

/**
 * How an inquiry goes, and that one was asked for at all, is known to the province's departments
 * and its auditors; everybody else sees the own work in it, and that the case waits. That a report
 * is being looked at would else be told to whom it accuses [D].
 */
@Component
class InquiryAudience implements ProcessAudience {

  private static final List<PostKind> OFFICERS =
      List.of(PostKind.PROV_ECO, PostKind.PROV_DRC, PostKind.PROV_IIT, PostKind.AUDITOR);

  @Override
  public boolean mayFollow(String process, CaseFile file, Actor reader) {
    return !process.equals(FalsificationInquiryModel.PROCESS) || officer(file, reader);
  }

  /** One whose own organisation is concerned reads as the party, whatever posts it has besides. */
  static boolean officer(CaseFile file, Actor reader) {
    return reader.posts().stream().noneMatch(post -> post.organisation().equals(file.applicant()))
        && OFFICERS.stream().anyMatch(kind -> reader.postOver(kind, file.region()).isPresent());
  }
}
