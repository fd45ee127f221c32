package org.qingshen.integrity.internal;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.Attachments;
import org.qingshen.integrity.facts.DocumentFact;
import org.qingshen.integrity.facts.PictureHash;
import org.qingshen.shared.AttachmentId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks into files that were handed in: what they show and what they say of themselves. */
@Component
class DocumentReader {

  private static final Logger log = LoggerFactory.getLogger(DocumentReader.class);
  private static final long MOST_BYTES = 64L * 1024 * 1024;
  private static final long MOST_PIXELS = 64_000_000L;

  /** A decoder holds whole rows, whatever it leaves out of them. */
  private static final int LONGEST_SIDE = 30_000;

  private static final long KEPT_PIXELS = 4_000_000L;
  private static final int ENOUGH_PIXELS = 512;
  private static final Duration MOST_TIME = Duration.ofSeconds(20);

  private final Attachments attachments;

  DocumentReader(Attachments attachments) {
    this.attachments = attachments;
  }

  /**
   * The same documents with what was read.
   *
   * @param unread those that could not be read
   */
  record Read(List<DocumentFact> documents, List<DocumentFact> unread) {}

  Read read(List<DocumentFact> documents) {
    Map<AttachmentId, Attachment> files =
        attachments.find(documents.stream().map(DocumentFact::id).toList()).stream()
            .collect(Collectors.toMap(Attachment::id, Function.identity()));
    List<DocumentFact> read = new ArrayList<>();
    List<DocumentFact> unread = new ArrayList<>();
    for (DocumentFact document : documents) {
      try {
        read.add(read(document, files.get(document.id())));
      } catch (IOException | RuntimeException broken) {
        log.info("File {} was not read: {}", document.id(), broken.getClass().getSimpleName());
        unread.add(document);
        read.add(document);
      }
    }
    return new Read(read, unread);
  }

  private DocumentFact read(DocumentFact document, Attachment file) throws IOException {
    String type = document.mediaType() == null ? "" : document.mediaType();
    if (type.equals("application/pdf")) {
      return with(document, null, words(file, PdfWords::of));
    }
    if (type.equals("image/jpeg")) {
      return with(document, look(file), words(file, ExifWords::of));
    }
    return type.equals("image/png") ? with(document, look(file), FileWords.NONE) : document;
  }

  private FileWords words(Attachment file, Reader reader) throws IOException {
    try (InputStream in = open(file)) {
      return reader.read(in);
    }
  }

  /** Small: whatever the picture's size, about {@value #ENOUGH_PIXELS} columns are decoded. */
  private PictureHash look(Attachment file) throws IOException {
    try (InputStream in = open(file);
        MemoryCacheImageInputStream image = new MemoryCacheImageInputStream(in)) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(image);
      if (!readers.hasNext()) {
        throw new IOException("No picture");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(image, true, true);
        return PictureHash.of(decoded(reader)).orElse(null);
      } finally {
        reader.dispose();
      }
    }
  }

  private static BufferedImage decoded(ImageReader reader) throws IOException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    long pixels = (long) width * height;
    if (pixels > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) {
      throw new IOException("Too many pixels");
    }
    int narrow = Math.min(width, height) / ENOUGH_PIXELS;
    // A strip is as large decoded as any picture, however narrow it is.
    int large = (int) Math.ceil(Math.sqrt((double) pixels / KEPT_PIXELS));
    int step = Math.max(1, Math.max(narrow, large));
    ImageReadParam thin = reader.getDefaultReadParam();
    thin.setSourceSubsampling(step, step, 0, 0);
    return reader.read(0, thin);
  }

  private InputStream open(Attachment file) throws IOException {
    if (file == null) {
      throw new IOException("No such file");
    }
    return new BoundedStream(attachments.open(file), MOST_BYTES, MOST_TIME);
  }

  private static DocumentFact with(DocumentFact document, PictureHash look, FileWords words) {
    return new DocumentFact(
        document.field(),
        document.id(),
        document.name(),
        document.mediaType(),
        document.digest(),
        look,
        document.statedOn(),
        words.createdAt(),
        words.modifiedAt(),
        words.producer());
  }

  private interface Reader {
    FileWords read(InputStream in) throws IOException;
  }
}
