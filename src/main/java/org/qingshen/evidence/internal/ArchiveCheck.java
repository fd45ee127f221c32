package org.qingshen.evidence.internal;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.qingshen.shared.Text;
import org.springframework.util.StreamUtils;

/** One look through a ZIP or Office file and the archives within it, in a fixed budget. */
final class ArchiveCheck {

  /** Names that do not say they are UTF-8 are those of a Chinese Windows. */
  private static final Charset NAMES = Charset.forName("GB18030");

  private static final int MAX_CONTENT_TYPES = 1024 * 1024;

  /** A workbook within a document within an archive; an archive within an archive, no deeper. */
  private static final int MAX_DEPTH = 2;

  private final EvidenceSettings settings;
  private final InflationBudget budget;

  ArchiveCheck(EvidenceSettings settings, long compressed) {
    this.settings = settings;
    this.budget = new InflationBudget(settings, compressed);
  }

  FileFormat check(Path file) throws IOException {
    budget.entries(ZipDirectory.entries(file));
    try (ZipFile zip = open(file)) {
      ArchiveMembers members = new ArchiveMembers(settings.formats());
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        try (InputStream in = zip.getInputStream(entry)) {
          member(members, entry, in, 0);
        }
      }
      return members.format();
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      throw new UnfitFile(Text.of("evidence.upload.archive.unreadable"));
    }
  }

  private static ZipFile open(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile(), NAMES);
    } catch (ZipException | IllegalArgumentException e) {
      // Neither UTF-8 nor GB18030: any name will do to look inside.
      return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
    }
  }

  private FileFormat nested(InputStream content, int depth) throws IOException {
    if (depth > MAX_DEPTH) {
      throw new UnfitFile(Text.of("evidence.upload.archive.nested"));
    }
    ArchiveMembers members = new ArchiveMembers(settings.formats());
    try (ZipInputStream zip = new ZipInputStream(StreamUtils.nonClosing(content), NAMES)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        member(members, entry, zip, depth);
      }
    }
    FileFormat found = members.format();
    if (found == FileFormat.ZIP && depth == MAX_DEPTH) {
      throw new UnfitFile(Text.of("evidence.upload.archive.nested"));
    }
    return found;
  }

  private void member(ArchiveMembers members, ZipEntry entry, InputStream in, int depth)
      throws IOException {
    budget.entry();
    members.name(entry.getName());
    if (entry.isDirectory()) {
      return;
    }
    InputStream content = new BufferedInputStream(budget.counted(in), MediaTypes.PREFIX);
    content.mark(MediaTypes.PREFIX);
    byte[] prefix = content.readNBytes(MediaTypes.PREFIX);
    content.reset();
    if (entry.getName().equals(ArchiveMembers.CONTENT_TYPES)) {
      byte[] xml = content.readNBytes(MAX_CONTENT_TYPES);
      members.contentTypes(new String(xml, StandardCharsets.UTF_8));
    } else if (MediaTypes.isZip(prefix)) {
      FileFormat found = nested(content, depth + 1);
      members.file(entry.getName(), found, found.mediaType());
    } else {
      String mediaType = MediaTypes.of(prefix);
      FileFormat found = FileFormat.ofMediaType(mediaType).orElse(null);
      members.file(entry.getName(), found, mediaType);
    }
    content.transferTo(OutputStream.nullOutputStream());
  }
}
