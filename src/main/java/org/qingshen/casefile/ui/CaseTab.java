package org.qingshen.casefile.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The five tabs of the case page: 办理, 案卷, 流程, 时间线, 核验. */
enum CaseTab {
  WORK,
  DOSSIER,
  DIAGRAM,
  TIMELINE,
  SEAL;

  /** As it stands in the address and in the keys of the bundles. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<CaseTab> of(String word) {
    return Arrays.stream(values()).filter(tab -> tab.word().equals(word)).findFirst();
  }
}
