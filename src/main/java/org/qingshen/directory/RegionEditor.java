package org.qingshen.directory;

import java.util.List;
import java.util.Optional;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;

/**
 * Keeps the administrative divisions. Whether the person asking may is the caller's question; what
 * is returned where something is not done is the sentence why not.
 */
public interface RegionEditor {

  /** What lies directly in that division, by code; the provinces where it is null. */
  List<Region> within(RegionCode parent);

  Optional<Region> find(RegionCode code);

  /** How many divisions are known. */
  int count();

  /** Adds one; its parent follows from the code, as in an import. */
  Optional<Text> add(RegionCode code, String name);

  /**
   * @param seen the name the person saw; where it is another by now, nothing is changed
   */
  Optional<Text> rename(RegionCode code, String seen, String name);

  /** What an import of these lines would do, and what is wrong with each; saves nothing. */
  RegionPreview preview(List<RegionLine> lines);

  /** Saves all lines in one transaction, or none where one of them has a problem. */
  Optional<Text> save(List<RegionLine> lines);

  /**
   * A line as it was typed.
   *
   * @param parent blank where it follows from the code
   */
  record RegionLine(int line, String code, String name, String parent) {}
}
