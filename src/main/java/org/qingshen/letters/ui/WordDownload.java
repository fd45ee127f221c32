package org.qingshen.letters.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** A Word file of this page as a download. */
final class WordDownload {

  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private WordDownload() {}

  static Anchor of(String words, String name, Supplier<byte[]> content) {
    DownloadHandler handler =
        DownloadHandler.fromInputStream(
            event -> {
              byte[] bytes = content.get();
              return new DownloadResponse(
                  new ByteArrayInputStream(bytes), name, TYPE, bytes.length);
            });
    Anchor anchor = new Anchor(handler, words);
    anchor.setRouterIgnore(true);
    return anchor;
  }
}
