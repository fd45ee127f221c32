package org.qingshen.evidence.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.qingshen.evidence.Sm3;
import org.qingshen.evidence.internal.StoredZip.Member;

/** Writes one after the other and remembers each with its digest. */
final class StoredZipWriter {

  private static final int BUFFER = 64 * 1024;

  private final OutputStream out;
  private final List<Member> members = new ArrayList<>();
  private final List<Map<String, Object>> files = new ArrayList<>();
  private long written;

  StoredZipWriter(OutputStream out) {
    this.out = out;
  }

  void add(String name, byte[] content) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(content);
    begin(name, crc.getValue(), content.length);
    put(content);
    listed(name, content.length, Sm3.hex(content));
  }

  /** Of known size and checksum, because both stand before the content. */
  void add(String name, Measured measured, InputStream content) throws IOException {
    begin(name, measured.crc(), measured.size());
    byte[] buffer = new byte[BUFFER];
    long left = measured.size();
    for (int read = content.read(buffer); read > 0; read = content.read(buffer)) {
      left -= read;
      if (left < 0) {
        break;
      }
      out.write(buffer, 0, read);
      written += read;
    }
    if (left != 0) {
      throw new IOException("A document changed while it was being exported");
    }
    listed(name, measured.size(), measured.digest());
  }

  private void begin(String name, long crc, long size) throws IOException {
    Member member = new Member(name, crc, size, written);
    members.add(member);
    put(StoredZip.local(member));
    if (written + size > StoredZip.MOST_BYTES || members.size() > StoredZip.MOST_MEMBERS) {
      throw new IOException("More than one archive can hold");
    }
  }

  private void listed(String name, long size, String digest) {
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("path", name);
    file.put("size", size);
    file.put("sm3", digest);
    files.add(file);
  }

  /** Path, size and digest of each, in order. */
  List<Map<String, Object>> files() {
    return List.copyOf(files);
  }

  void end() throws IOException {
    long offset = written;
    for (Member member : members) {
      put(StoredZip.central(member));
    }
    put(StoredZip.end(members.size(), written - offset, offset));
  }

  private void put(byte[] bytes) throws IOException {
    out.write(bytes);
    written += bytes.length;
  }

  /** What must be known before a content is written. */
  record Measured(long size, long crc, String digest) {

    static Measured of(InputStream content) throws IOException {
      Sm3 sm3 = new Sm3();
      CRC32 crc = new CRC32();
      byte[] buffer = new byte[BUFFER];
      long size = 0;
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        sm3.update(buffer, read);
        crc.update(buffer, 0, read);
        size += read;
      }
      return new Measured(size, crc.getValue(), sm3.hex());
    }
  }
}
