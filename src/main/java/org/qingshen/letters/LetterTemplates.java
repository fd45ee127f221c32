package org.qingshen.letters;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;

/** Templates of the province of the person asking, who keeps them ({@code TEMPLATE_ADMIN}). */
public interface LetterTemplates {

  /** The shipped template, which nobody uploaded. */
  int SHIPPED = 0;

  /** Each kind with all its versions. */
  List<Kept> all();

  /** The Word file of a version. */
  byte[] content(LetterKind kind, int version);

  /** Looks at a file and fills it with sample data; nothing is kept. */
  Trial trial(LetterKind kind, String fileName, byte[] content);

  /** Keeps a file as the next version, which is in force from then on. */
  Change upload(LetterKind kind, String fileName, byte[] content, long seen);

  /** Puts an earlier version in force again. */
  Change choose(LetterKind kind, int version, long seen);

  /**
   * @param inForce the version used for new letters
   * @param seen how often the choice was changed; a change on an older one is refused
   */
  record Kept(LetterKind kind, int inForce, long seen, List<Version> versions)
      implements Serializable {}

  /** An uploaded version; uploader and time are null for the shipped one. */
  record Version(int number, String digest, long size, PersonId by, Instant at)
      implements Serializable {}

  /** What became of a look. */
  sealed interface Trial {
    /** The sample as a Word file, and what it says line by line. */
    record Fit(byte[] sample, List<String> lines) implements Trial {}

    record Unfit(List<Text> problems) implements Trial {}
  }

  /** What became of a change. */
  sealed interface Change {
    record Done(int inForce) implements Change {}

    record Refused(List<Text> problems) implements Change {}
  }
}
