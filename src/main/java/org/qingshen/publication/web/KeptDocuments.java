package org.qingshen.publication.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.qingshen.publication.PublishedLists.PublishedList;
import org.springframework.stereotype.Component;

/**
 * Word and Excel files of published lists, made once for each state of a list and one at a time:
 * strangers ask for them, and a file costs a hundred pages.
 */
@Component
class KeptDocuments {

  private static final int MOST = 40;

  private final Map<Made, byte[]> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Made, byte[]> eldest) {
          return size() > MOST;
        }
      };

  /** A list that was corrected is another list. */
  synchronized byte[] of(String kind, PublishedList list, Maker maker) throws IOException {
    Made key = new Made(kind, list);
    byte[] known = kept.get(key);
    if (known == null) {
      known = maker.make(list);
      kept.put(key, known);
    }
    return known;
  }

  private record Made(String kind, PublishedList list) {}

  /** Makes the file of a list. */
  interface Maker {
    byte[] make(PublishedList list) throws IOException;
  }
}
