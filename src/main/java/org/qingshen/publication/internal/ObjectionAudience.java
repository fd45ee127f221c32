package org.qingshen.publication.internal;

import java.util.Set;
import org.qingshen.access.Actor;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.EntryAudience;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.publication.process.PublicNoticeModel;
import org.springframework.stereotype.Component;

/**
 * Who objected, and with what, is read by the departments that work objections and by nobody else:
 * roles.md section 2, personal data.
 */
@Component
class ObjectionAudience implements EntryAudience {

  private static final String ENDORSED = "endorse/";
  private static final Set<String> STEPS =
      Set.of(
          PublicNoticeModel.step(PublicNoticeModel.OBJECTION_FILED),
          PublicNoticeModel.step(PublicNoticeModel.ANSWER_OBJECTION),
          PublicNoticeModel.step(PublicNoticeModel.CONFIRM_OBJECTION));

  @Override
  public boolean mayRead(SealedEntry entry, CaseFile file, Actor reader) {
    return !STEPS.contains(plain(entry.step()))
        || reader.posts().stream()
            .anyMatch(
                post ->
                    ProvinceOfActor.departmental(post.kind())
                        && post.region().province().equals(file.region().province()));
  }

  /** What a department passes on within says the same. */
  private static String plain(String step) {
    return step.startsWith(ENDORSED) ? step.substring(ENDORSED.length()) : step;
  }
}
