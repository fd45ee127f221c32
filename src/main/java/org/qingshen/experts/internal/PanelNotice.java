package org.qingshen.experts.internal;

import java.util.Optional;
import org.qingshen.access.Actor;
import org.qingshen.casefile.CaseFile;
import org.qingshen.casefile.CaseNotice;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Component;

/** Tells an expert which rule has come to close the file, and what to do now. */
@Component
class PanelNotice implements CaseNotice {

  private final PanelReader readers;
  private final Avoidance avoidance;

  PanelNotice(PanelReader readers, Avoidance avoidance) {
    this.readers = readers;
    this.avoidance = avoidance;
  }

  @Override
  public Optional<Text> of(CaseFile file, Actor reader) {
    return readers
        .seat(reader, file.id())
        .filter(seat -> seat.state().open())
        .flatMap(
            seat ->
                avoidance.hits(reader.id(), file.id()).stream()
                    .findFirst()
                    .map(hit -> Text.of("experts.seat.avoid", hit.name(), hit.what())));
  }
}
