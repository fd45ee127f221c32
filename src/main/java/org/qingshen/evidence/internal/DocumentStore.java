package org.qingshen.evidence.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Where contents lie, each once, under its digest. */
interface DocumentStore {

  /**
   * Takes in at most {@code limit} + 1 bytes, so that one byte too many is seen and no more is
   * read. Close it: what was not kept is gone.
   */
  Incoming receive(InputStream content, long limit) throws IOException;

  /**
   * @throws java.nio.file.NoSuchFileException where there is none
   */
  InputStream open(String digest) throws IOException;

  /** A content that has arrived and is not yet kept. */
  interface Incoming extends AutoCloseable {

    /** A local copy to look at. */
    Path file();

    long size();

    String digest();

    /** Puts it under its digest, durably. */
    void keep() throws IOException;

    @Override
    void close() throws IOException;
  }
}
