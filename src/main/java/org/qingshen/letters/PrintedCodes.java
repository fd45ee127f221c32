package org.qingshen.letters;

/** QR codes on paper that lead to a page of this installation. */
public interface PrintedCodes {

  /** The whole address of a path such as {@code /public/lists/1}, as the public reaches it. */
  String address(String path);

  /**
   * The code of that address.
   *
   * @param path encoded, with a leading slash
   */
  byte[] png(String path);
}
