package org.qingshen.evidence.internal;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.qingshen.evidence.internal.StoredZip.Member;
import org.qingshen.evidence.internal.StoredZipWriter.Measured;

/** Reads what {@link StoredZipWriter} wrote, and nothing else; extracts nothing. */
final class StoredZipReader implements Closeable {

  private static final Pattern NAME = Pattern.compile("[a-z]+(/[a-z0-9]+)?(\\.[a-z0-9]{1,5})?");
  private static final int LONGEST_NAME = 100;
  private static final int NAME_AT = 26;
  private static final int CRC_AT = 14;
  private static final int SIZE_AT = 18;
  private static final long UNSIGNED = 0xffff_ffffL;

  private final RandomAccessFile file;
  private final List<Member> members = new ArrayList<>();

  /**
   * @throws NotOurs where it is no archive of one spelling, with the place
   */
  StoredZipReader(Path path) throws IOException {
    this.file = new RandomAccessFile(path.toFile(), "r");
    try {
      read();
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private void read() throws IOException {
    Set<String> names = new HashSet<>();
    long at = 0;
    for (Member next = member(at); next != null; next = member(at)) {
      if (!names.add(next.name()) || members.size() >= StoredZip.MOST_MEMBERS) {
        throw new NotOurs(next.name(), at);
      }
      members.add(next);
      at = next.content() + next.size();
    }
    long offset = at;
    for (Member member : members) {
      at = expect(StoredZip.central(member), member.name(), at);
    }
    at = expect(StoredZip.end(members.size(), at - offset, offset), "", at);
    if (at != file.length()) {
      throw new NotOurs("", at);
    }
  }

  /** Null where no member begins. */
  private Member member(long at) throws IOException {
    byte[] head = bytes(at, StoredZip.LOCAL);
    ByteBuffer fields = StoredZip.buffer(StoredZip.LOCAL).put(head).rewind();
    if (fields.getInt(0) != StoredZip.LOCAL_SIGNATURE) {
      return null;
    }
    int length = fields.getShort(NAME_AT) & 0xffff;
    String last = members.isEmpty() ? "" : members.get(members.size() - 1).name();
    if (length == 0 || length > LONGEST_NAME) {
      throw new NotOurs(last, at);
    }
    byte[] spelled = bytes(at + StoredZip.LOCAL, length);
    String name = new String(spelled, StandardCharsets.US_ASCII);
    long crc = fields.getInt(CRC_AT) & UNSIGNED;
    Member member = new Member(name, crc, fields.getInt(SIZE_AT) & UNSIGNED, at);
    byte[] whole = Arrays.copyOf(head, head.length + length);
    System.arraycopy(spelled, 0, whole, head.length, length);
    if (!NAME.matcher(name).matches()
        || !Arrays.equals(whole, StoredZip.local(member))
        || member.content() + member.size() > file.length()) {
      throw new NotOurs(NAME.matcher(name).matches() ? name : last, at);
    }
    return member;
  }

  private long expect(byte[] expected, String name, long at) throws IOException {
    if (!Arrays.equals(bytes(at, expected.length), expected)) {
      throw new NotOurs(name, at);
    }
    return at + expected.length;
  }

  private byte[] bytes(long at, int length) throws IOException {
    byte[] bytes = new byte[length];
    try {
      file.seek(at);
      file.readFully(bytes);
    } catch (EOFException e) {
      throw new NotOurs("", at);
    }
    return bytes;
  }

  List<Member> members() {
    return members;
  }

  Measured measure(Member member) throws IOException {
    return Measured.of(new Content(member));
  }

  /** All of it; the caller has asked for its size. */
  byte[] content(Member member) throws IOException {
    return bytes(member.content(), Math.toIntExact(member.size()));
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private final class Content extends InputStream {

    private long left;

    Content(Member member) throws IOException {
      file.seek(member.content());
      this.left = member.size();
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      if (left == 0) {
        return -1;
      }
      int read = file.read(buffer, from, (int) Math.min(length, left));
      left -= Math.max(0, read);
      return read;
    }
  }

  /** It is not what the writer writes. */
  static final class NotOurs extends IOException {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final long at;

    NotOurs(String name, long at) {
      super(name + " at " + at);
      this.name = name;
      this.at = at;
    }

    String member() {
      return name;
    }

    long at() {
      return at;
    }
  }
}
