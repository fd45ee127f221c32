package org.qingshen.evidence.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * A ZIP of which there is only one spelling: nothing compressed, no times, no attributes, in the
 * order of the members. So a reader can hold every byte of it to what it must be, and nothing can
 * inflate.
 */
final class StoredZip {

  static final int LOCAL = 30;
  static final int LOCAL_SIGNATURE = 0x04034b50;
  static final long MOST_BYTES = 0xffff_0000L;
  static final int MOST_MEMBERS = 0xfff0;

  private static final int CENTRAL = 46;
  private static final int CENTRAL_SIGNATURE = 0x02014b50;
  private static final int END = 22;
  private static final int END_SIGNATURE = 0x06054b50;
  private static final short VERSION = 20;
  private static final short UTF_8 = 0x0800;
  private static final short STORED = 0;
  private static final short NO_TIME = 0;
  private static final short FIRST_DAY = 0x21;

  private StoredZip() {}

  static byte[] local(Member member) {
    byte[] name = member.name().getBytes(StandardCharsets.UTF_8);
    ByteBuffer it = buffer(LOCAL + name.length).putInt(LOCAL_SIGNATURE);
    common(it, member, name);
    return it.putShort((short) 0).put(name).array();
  }

  private static void common(ByteBuffer it, Member member, byte[] name) {
    it.putShort(VERSION)
        .putShort(UTF_8)
        .putShort(STORED)
        .putShort(NO_TIME)
        .putShort(FIRST_DAY)
        .putInt((int) member.crc())
        .putInt((int) member.size())
        .putInt((int) member.size())
        .putShort((short) name.length);
  }

  static byte[] central(Member member) {
    byte[] name = member.name().getBytes(StandardCharsets.UTF_8);
    ByteBuffer it = buffer(CENTRAL + name.length).putInt(CENTRAL_SIGNATURE).putShort(VERSION);
    common(it, member, name);
    it.putShort((short) 0).putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
    return it.putInt((int) member.offset()).put(name).array();
  }

  static byte[] end(int members, long size, long offset) {
    return buffer(END)
        .putInt(END_SIGNATURE)
        .putShort((short) 0)
        .putShort((short) 0)
        .putShort((short) members)
        .putShort((short) members)
        .putInt((int) size)
        .putInt((int) offset)
        .putShort((short) 0)
        .array();
  }

  static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * @param offset of its local header
   */
  record Member(String name, long crc, long size, long offset) {

    /** Where its content begins. */
    long content() {
      return offset + LOCAL + name.getBytes(StandardCharsets.UTF_8).length;
    }
  }
}
