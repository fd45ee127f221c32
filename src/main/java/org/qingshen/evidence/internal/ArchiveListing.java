package org.qingshen.evidence.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.qingshen.evidence.internal.StoredZip.Member;
import org.qingshen.evidence.internal.StoredZipWriter.Measured;
import org.qingshen.shared.Text;

/** What an archive's list of files says, against what is in it. */
final class ArchiveListing {

  private ArchiveListing() {}

  static void compare(
      JsonNode manifest,
      List<Member> members,
      Map<String, Measured> measured,
      Consumer<Text> faults) {
    if (!ArchiveFormat.FORMAT.equals(CheckpointLine.text(manifest, "format"))) {
      faults.accept(Text.of("evidence.archive.format"));
    }
    List<String> listed = new ArrayList<>();
    for (JsonNode file : manifest.required("files")) {
      String path = CheckpointLine.text(file, "path");
      listed.add(path);
      Measured there = measured.get(path);
      if (there == null) {
        faults.accept(Text.of("evidence.archive.missing", path));
      } else if (there.size() != CheckpointLine.number(file, "size")
          || !there.digest().equals(CheckpointLine.text(file, "sm3"))) {
        faults.accept(Text.of("evidence.archive.changed", path));
      }
    }
    listed.add(ArchiveFormat.MANIFEST);
    listed.add(ArchiveFormat.MANIFEST_SIGNATURE);
    List<String> present = members.stream().map(Member::name).toList();
    present.stream()
        .filter(name -> !listed.contains(name))
        .forEach(name -> faults.accept(Text.of("evidence.archive.extra", name)));
    List<String> known = present.stream().filter(listed::contains).toList();
    List<String> expected = listed.stream().filter(present::contains).toList();
    for (int i = 0; i < known.size() && i < expected.size(); i++) {
      if (!known.get(i).equals(expected.get(i))) {
        faults.accept(Text.of("evidence.archive.order", known.get(i)));
        return;
      }
    }
  }
}
