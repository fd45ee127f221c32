package org.qingshen.letters.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.qingshen.evidence.Sm3;

/** A ZIP that counts the digest of everything it takes in, and lists them at its end. */
final class ArchiveZip implements AutoCloseable {

  private static final int BUFFER = 64 * 1024;

  private final ZipOutputStream zip;
  private final StringBuilder manifest = new StringBuilder();
  private final Set<String> names = new HashSet<>();

  ArchiveZip(OutputStream out) {
    this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
  }

  void add(String name, InputStream content) throws IOException {
    String free = free(name);
    zip.putNextEntry(new ZipEntry(free));
    Sm3 sm3 = new Sm3();
    byte[] buffer = new byte[BUFFER];
    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
      sm3.update(buffer, read);
      zip.write(buffer, 0, read);
    }
    zip.closeEntry();
    manifest.append(sm3.hex()).append("  ").append(free).append('\n');
  }

  /** Two files of one name keep both. */
  private String free(String name) {
    String free = name;
    int dot = name.lastIndexOf('.') > name.lastIndexOf('/') ? name.lastIndexOf('.') : name.length();
    for (int number = 2; !names.add(free); number++) {
      free = name.substring(0, dot) + "(" + number + ")" + name.substring(dot);
    }
    return free;
  }

  /** Digest, two spaces, name: as common tools check it. */
  void manifest(String name) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(manifest.toString().getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
