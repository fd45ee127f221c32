package org.qingshen.letters.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import org.qingshen.casefile.CaseFile;
import org.qingshen.letters.Letter;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.ui.Say;

/** Where letters are found. */
final class LetterLinks {

  private LetterLinks() {}

  static Anchor document(AttachmentId id, String words) {
    return plain("documents/" + id.value(), words);
  }

  static Anchor verification(Letter letter) {
    Anchor anchor = plain("verify/" + letter.token(), Say.t("letters.case.verify"));
    anchor.setTarget(AnchorTarget.BLANK);
    return anchor;
  }

  static Anchor bound(CaseFile file) {
    return plain("letters/bound/" + reference(file), Say.t("letters.case.bound"));
  }

  static Anchor archive(CaseFile file) {
    return plain("letters/archive/" + reference(file), Say.t("letters.case.archive"));
  }

  private static String reference(CaseFile file) {
    return file.number() == null ? file.id().value() : file.number();
  }

  private static Anchor plain(String address, String words) {
    Anchor anchor = new Anchor(address, words);
    anchor.setRouterIgnore(true);
    return anchor;
  }
}
