package org.qingshen.administration;

import java.util.List;
import java.util.Optional;
import org.qingshen.directory.Region;
import org.qingshen.directory.RegionPreview;
import org.qingshen.forms.SheetReader.Sheet;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;

/** Administrative divisions as an administrator keeps them; every change is in the trail. */
public interface RegionKeeping {

  List<Region> within(RegionCode parent);

  int count();

  Optional<Text> add(String code, String name);

  Optional<Text> rename(RegionCode code, String seen, String name);

  /** What an import of a table with 代码, 名称 and perhaps 上级代码 would do; saves nothing. */
  Checked preview(Sheet sheet);

  /** All lines or none. */
  Optional<Text> save(Sheet sheet);

  /**
   * @param fault why the table as a whole cannot be used, or null
   */
  record Checked(RegionPreview preview, Text fault) {}
}
