package org.qingshen.credit;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.qingshen.casefile.CaseFile;
import org.qingshen.integrity.CaseSubjects;
import org.qingshen.shared.Text;

/**
 * The register of credit records (信用记录). What follows from a record elsewhere is not decided here.
 */
public interface Credits {

  /**
   * Records of the province of the person asking, newest first; needs {@code CREDIT_READ}.
   *
   * @param before the last id of the page before; null for the first page
   */
  List<CreditRecord> page(Query query, String before, int limit);

  /** One of them with its history; empty where there is none or it is another province's. */
  Optional<Known> find(String id);

  /**
   * Records of a case the person asking may know of: all of them for officers of the register, the
   * own ones for their subject. Whether the person may read the case was asked before.
   */
  List<Known> ofCase(CaseFile file);

  /**
   * The own records of the person asking and of the offices of its posts, newest first; at most
   * 200. Needs {@code CREDIT_APPEAL}.
   */
  List<Known> mine();

  /**
   * @param words what name, credit code, case number or decision number begin with; empty for all
   * @param state null for all
   * @param role null for all
   */
  record Query(String words, CreditRecord.State state, CaseSubjects.Role role) {

    public static final Query ALL = new Query("", null, null);
  }

  /**
   * A record, what happened to it, oldest first, and what its subject may ask for; no ways where it
   * stands no longer.
   */
  record Known(CreditRecord record, List<CreditRecord.Event> history, List<Way> ways) {

    public Known {
      history = List.copyOf(history);
      ways = List.copyOf(ways);
    }
  }

  /**
   * Something that may be asked about a record.
   *
   * @param open whether now
   * @param when from which day or until when; where it is not open, why
   * @param basis clause its term follows from; empty where none is known: 依据待确认; null where no term
   *     is told of
   */
  record Way(Ask ask, boolean open, Text when, String basis) implements Serializable {

    /** What is asked for. */
    public enum Ask {
      /** 申诉 */
      APPEAL,
      /** 信用修复 */
      REPAIR
    }
  }
}
