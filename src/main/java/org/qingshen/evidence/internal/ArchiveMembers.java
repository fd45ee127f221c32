package org.qingshen.evidence.internal;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.qingshen.shared.Text;

/** What one archive was found to hold, and so what it is. */
final class ArchiveMembers {

  static final String CONTENT_TYPES = "[Content_Types].xml";

  private static final Pattern OUTSIDE =
      Pattern.compile("(?s)^[/\\\\].*|^[A-Za-z]:.*|(^|.*[/\\\\])\\.\\.([/\\\\].*|$)");
  private static final Pattern MACROS = Pattern.compile("(?i)vbaProject|macroEnabled");

  private final Set<FileFormat> allowed;
  private final Set<String> names = new HashSet<>();
  private String contentTypes;
  private boolean anyFile;
  private Text unfit;

  ArchiveMembers(Set<FileFormat> allowed) {
    this.allowed = allowed;
  }

  /** Two entries of one name: readers differ in which they show. */
  void name(String name) throws UnfitFile {
    boolean hidden = name.codePoints().anyMatch(Character::isISOControl);
    if (hidden || OUTSIDE.matcher(name).matches() || !names.add(name)) {
      throw new UnfitFile(Text.of("evidence.upload.archive.names"));
    }
    if (name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
      throw new UnfitFile(Text.of("evidence.upload.macros"));
    }
  }

  void contentTypes(String xml) throws UnfitFile {
    contentTypes = xml;
    if (MACROS.matcher(xml).find()) {
      throw new UnfitFile(Text.of("evidence.upload.macros"));
    }
  }

  void file(String name, FileFormat found, String mediaType) throws UnfitFile {
    anyFile = true;
    if (MediaTypes.isProgram(mediaType)) {
      throw new UnfitFile(Text.of("evidence.upload.archive.member", MediaTypes.label(mediaType)));
    }
    boolean fit =
        found != null
            && allowed.contains(found)
            && FileFormat.ofName(name).filter(claimed -> claimed == found).isPresent();
    if (!fit && unfit == null) {
      unfit =
          found == null
              ? Text.of("evidence.upload.archive.member", MediaTypes.label(mediaType))
              : Text.of("evidence.upload.archive.renamed", found.label());
    }
  }

  /** An Office file by its list of content types; else an archive, whose files must all be fit. */
  FileFormat format() throws UnfitFile {
    if (contentTypes != null) {
      return FileFormat.ofContentTypes(contentTypes)
          .orElseThrow(() -> new UnfitFile(Text.of("evidence.upload.office")));
    }
    if (!anyFile) {
      throw new UnfitFile(Text.of("evidence.upload.archive.empty"));
    }
    if (unfit != null) {
      throw new UnfitFile(unfit);
    }
    return FileFormat.ZIP;
  }
}
