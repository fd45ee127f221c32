package org.qingshen.integrity.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.qingshen.access.CurrentActor;
import org.qingshen.casefile.CaseFile;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.forms.Label;
import org.qingshen.forms.Option;
import org.qingshen.integrity.Findings;
import org.qingshen.integrity.Findings.Found;
import org.qingshen.integrity.Pin;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Component;

/**
 * What of a submission can be pinned, with the places first and marked at which the plausibility
 * rules point; as far as whoever asks may know of findings.
 */
@Component
class PointedPins {

  private final PinChoices choices;
  private final Findings findings;
  private final CurrentActor current;
  private final Texts texts;

  PointedPins(PinChoices choices, Findings findings, CurrentActor current, Texts texts) {
    this.choices = choices;
    this.findings = findings;
    this.current = current;
    this.texts = texts;
  }

  List<Option> of(CaseFile file, SealedEntry submission) {
    List<Option> all = choices.of(submission);
    if (current.find().isEmpty()) {
      return all;
    }
    Set<String> fields = new HashSet<>();
    Set<AttachmentId> evidence = new HashSet<>();
    for (Findings.Checked checked : findings.of(file, List.of(submission))) {
      for (Found found : checked.findings()) {
        if (found.checked()) {
          fields.addAll(found.fields());
          evidence.addAll(found.evidence());
        }
      }
    }
    List<Option> pointed = new ArrayList<>();
    List<Option> others = new ArrayList<>();
    for (Option option : all) {
      boolean at = pointed(Pin.parse(option.value()), fields, evidence);
      (at ? pointed : others).add(at ? marked(option) : option);
    }
    pointed.addAll(others);
    return pointed;
  }

  /** A finding points at a cell; what is pinned is the answer or the row it stands in. */
  private static boolean pointed(Pin pin, Set<String> fields, Set<AttachmentId> evidence) {
    return pin.attachment() == null
        ? fields.stream().anyMatch(field -> stands(field, pin.path()))
        : evidence.contains(pin.attachment());
  }

  private static boolean stands(String field, String path) {
    return field.equals(path) || field.startsWith(path + ".") || field.startsWith(path + "[");
  }

  private Option marked(Option option) {
    return new Option(
        option.value(),
        new Label(
            said(option.label().zh(), Texts.OF_RECORD), said(option.label().en(), Locale.ENGLISH)));
  }

  private String said(String label, Locale locale) {
    return texts.say(Text.of("integrity.pin.pointed", label), locale);
  }
}
