package org.qingshen.administration.internal;

import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.administration.RegionKeeping;
import org.qingshen.directory.Region;
import org.qingshen.directory.RegionEditor;
import org.qingshen.directory.RegionPreview;
import org.qingshen.directory.RegionPreview.Effect;
import org.qingshen.forms.SheetReader.Sheet;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Divisions are the same for all provinces: whoever keeps the directory keeps them. */
@Service
@RequiresPermissions(Permissions.DIRECTORY_ADMIN)
class RegionKeepingService implements RegionKeeping {

  private final RegionEditor regions;
  private final Administrator administrator;
  private final Texts texts;

  RegionKeepingService(RegionEditor regions, Administrator administrator, Texts texts) {
    this.regions = regions;
    this.administrator = administrator;
    this.texts = texts;
  }

  @Override
  public List<Region> within(RegionCode parent) {
    return regions.within(parent);
  }

  @Override
  public int count() {
    return regions.count();
  }

  @Override
  @Transactional
  public Optional<Text> add(String typed, String name) {
    String code = typed == null ? "" : typed.strip();
    if (!code.matches("[1-9]\\d{5}")) {
      return Optional.of(Text.of("directory.import.bad-code", code));
    }
    return administrator.done(
        "directory.region.added", code, regions.add(new RegionCode(code), name));
  }

  @Override
  @Transactional
  public Optional<Text> rename(RegionCode code, String seen, String name) {
    return administrator.done(
        "directory.region.renamed", code.value(), regions.rename(code, seen, name));
  }

  @Override
  public Checked preview(Sheet sheet) {
    RegionSheet table = RegionSheet.of(sheet, texts);
    return new Checked(regions.preview(table.lines()), table.fault());
  }

  @Override
  @Transactional
  public Optional<Text> save(Sheet sheet) {
    RegionSheet table = RegionSheet.of(sheet, texts);
    if (table.fault() != null) {
      return Optional.of(table.fault());
    }
    RegionPreview preview = regions.preview(table.lines());
    Optional<Text> refused = regions.save(table.lines());
    if (refused.isEmpty()) {
      administrator.remember(
          "directory.region.imported",
          "region",
          preview.count(Effect.NEW) + " new, " + preview.count(Effect.CHANGED) + " changed");
    }
    return refused;
  }
}
