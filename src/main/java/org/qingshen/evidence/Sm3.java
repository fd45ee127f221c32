package org.qingshen.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/** The digest of everything that is sealed: SM3 (GB/T 32905), as lower-case hex. */
public final class Sm3 {

  private static final int BUFFER = 64 * 1024;

  private final SM3Digest digest = new SM3Digest();

  public static String hex(byte[] content) {
    Sm3 sm3 = new Sm3();
    sm3.update(content, content.length);
    return sm3.hex();
  }

  /** The digest of the text in UTF-8. */
  public static String hex(String text) {
    return hex(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The digest of all that is left in the stream, which stays open. */
  public static String hex(InputStream content) throws IOException {
    Sm3 sm3 = new Sm3();
    byte[] buffer = new byte[BUFFER];
    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
      sm3.update(buffer, read);
    }
    return sm3.hex();
  }

  /** Takes the first {@code length} bytes of the buffer in. */
  public void update(byte[] buffer, int length) {
    digest.update(buffer, 0, length);
  }

  /** The digest of what was taken in so far; the next one starts empty. */
  public String hex() {
    byte[] result = new byte[digest.getDigestSize()];
    digest.doFinal(result, 0);
    return HexFormat.of().formatHex(result);
  }
}
