package org.qingshen.publication.internal;

import java.time.Instant;
import org.qingshen.directory.Directory;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Component;

/** Numbers of lists without a gap, such as 桂清审名单〔2026〕1号. */
@Component
class ListNumbers {

  private final ListMapper mapper;
  private final PublicationSettings settings;
  private final Directory directory;
  private final Texts texts;

  ListNumbers(ListMapper mapper, PublicationSettings settings, Directory directory, Texts texts) {
    this.mapper = mapper;
    this.settings = settings;
    this.directory = directory;
    this.texts = texts;
  }

  String next(RegionCode province, Instant at) {
    int year = OfficeTime.day(at).getYear();
    mapper.countUp(province, year);
    int count = mapper.last(province, year);
    String prefix =
        founded()
            ? settings.listPrefix()
            : texts.say(Text.of("publication.list.prefix", directory.regionName(province)));
    return texts.say(
        Text.of("publication.list.numbered", prefix, String.valueOf(year), String.valueOf(count)));
  }

  /** Whether somebody has confirmed the word before the year. */
  boolean founded() {
    return !settings.listPrefix().isEmpty();
  }
}
