package org.qingshen.casefile;

/** How cases of one kind end; the module of the kind brings one, and a kind without has no end. */
public interface CaseEnds {

  /** As {@link CaseFile#kind}. */
  String caseKind();

  End of(CaseFile file);

  /** Whether the case is over, whatever is still done beside it. */
  enum End {
    RUNNING,
    ENDED,
    /** 一票否决: nothing done beside it brings the case back. */
    VETOED
  }
}
