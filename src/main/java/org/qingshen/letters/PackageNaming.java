package org.qingshen.letters;

import java.util.List;
import java.util.Optional;
import org.qingshen.shared.CaseId;

/** Names the package of a case's material. Implemented by the module that owns the kind of case. */
public interface PackageNaming {

  String caseKind();

  /** By the rule of the call or list; without an extension. */
  String nameOf(CaseId caseId);

  /** Steps whose last sealed entry is the document to be bound, such as the plan. */
  List<String> boundSteps();

  /** The naming for that kind of case among those there are. */
  static Optional<PackageNaming> of(List<PackageNaming> all, String caseKind) {
    return all.stream().filter(naming -> naming.caseKind().equals(caseKind)).findFirst();
  }
}
