package org.qingshen.letters.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.qingshen.letters.PrintedCodes;
import org.springframework.stereotype.Component;

@Component
class PrintedCodesService implements PrintedCodes {

  private final LetterSettings settings;

  PrintedCodesService(LetterSettings settings) {
    this.settings = settings;
  }

  @Override
  public String address(String path) {
    return settings.baseUrl() + path;
  }

  @Override
  public byte[] png(String path) {
    try {
      return QrCode.png(address(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
