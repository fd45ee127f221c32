package org.qingshen.publication;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.qingshen.evidence.Signatory;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.springframework.util.unit.DataSize;

/** What filings of the public have in common: an objection to a notice, a report on a case. */
public interface PublicFilings {

  /** How many files of evidence one filing may have. */
  int MAX_FILES = 3;

  /** Whoever files stands behind it by a name that is not for the chain. */
  PersonId PUBLIC = new PersonId("public");

  /** Whether it has so many characters as people count them, and no control characters. */
  boolean fits(String value, int least, int most);

  /**
   * What is wrong with the words and files of a filing, by field: name, contact, facts, files.
   *
   * @param sentences prefix of the keys that say it
   */
  Map<String, Text> problems(Said said, DataSize maxFile, String sentences) throws IOException;

  /**
   * The same words about the same thing with the same files give the same digest.
   *
   * @param about what tells filings apart besides their words
   */
  String digest(String about, Said said);

  /** Stores the evidence with the case; in the transaction that seals the filing. */
  List<AttachmentId> store(CaseId caseId, String filing, List<PublicEvidence> files);

  /** Who seals it: nobody by name. */
  Signatory signatory(Text name, Text post);

  /** What somebody wrote and who says so. */
  record Said(String name, String contact, String facts, List<PublicEvidence> files) {

    /** Personal data stays out of logs. */
    @Override
    public String toString() {
      return "Said";
    }
  }
}
