package org.qingshen.directory.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingshen.directory.Region;
import org.qingshen.directory.RegionEditor;
import org.qingshen.directory.RegionPreview;
import org.qingshen.directory.RegionPreview.Effect;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredRegionEditor implements RegionEditor {

  private static final int BATCH = 500;

  private final RegionEditMapper mapper;
  private final DirectoryAnnouncer announcer;

  StoredRegionEditor(RegionEditMapper mapper, DirectoryAnnouncer announcer) {
    this.mapper = mapper;
    this.announcer = announcer;
  }

  @Override
  public List<Region> within(RegionCode parent) {
    return mapper.within(parent);
  }

  @Override
  public Optional<Region> find(RegionCode code) {
    return mapper.find(code);
  }

  @Override
  public int count() {
    return mapper.count();
  }

  @Override
  @Transactional
  public Optional<Text> add(RegionCode code, String name) {
    String typed = Typed.line(name);
    Optional<Text> fault = Typed.fault(typed, Typed.REGION_NAME);
    if (fault.isPresent()) {
      return fault;
    }
    if (mapper.find(code).isPresent()) {
      return Optional.of(Text.of("directory.edit.region-exists", code.value()));
    }
    Optional<RegionCode> parent = RegionLines.parent(code, this::isKnown);
    if (parent.isPresent() && !isKnown(parent.get().value())) {
      return Optional.of(Text.of("directory.import.unknown-parent", parent.get().value()));
    }
    mapper.insert(List.of(new Region(code, typed, parent.orElse(null))));
    announcer.changed();
    return Optional.empty();
  }

  @Override
  @Transactional
  public Optional<Text> rename(RegionCode code, String seen, String name) {
    String typed = Typed.line(name);
    Optional<Text> fault = Typed.fault(typed, Typed.REGION_NAME);
    if (fault.isPresent()) {
      return fault;
    }
    if (mapper.rename(code, seen, typed) != 1) {
      return Optional.of(Text.of("directory.edit.stale"));
    }
    announcer.changed();
    return Optional.empty();
  }

  @Override
  @Transactional(readOnly = true)
  public RegionPreview preview(List<RegionLine> lines) {
    return RegionLines.preview(lines, mapper.all());
  }

  @Override
  @Transactional
  public Optional<Text> save(List<RegionLine> lines) {
    RegionPreview preview = RegionLines.preview(lines, mapper.all());
    if (!preview.usable()) {
      return Optional.of(Text.of("directory.import.unusable", preview.count(Effect.BAD)));
    }
    List<Region> changed = regions(preview, Effect.CHANGED);
    List<Region> written = new ArrayList<>(regions(preview, Effect.NEW));
    written.addAll(changed);
    try {
      batches(changed).forEach(mapper::delete);
      batches(written).forEach(mapper::insert);
    } catch (DuplicateKeyException another) {
      throw new org.qingshen.shared.Refusal(Text.of("directory.edit.stale"));
    }
    announcer.changed();
    return Optional.empty();
  }

  private boolean isKnown(String code) {
    return mapper.find(new RegionCode(code)).isPresent();
  }

  private static List<Region> regions(RegionPreview preview, Effect effect) {
    return preview.rows().stream()
        .filter(row -> row.effect() == effect)
        .map(
            row ->
                new Region(
                    new RegionCode(row.code()),
                    row.name(),
                    row.parent().isEmpty() ? null : new RegionCode(row.parent())))
        .toList();
  }

  private static List<List<Region>> batches(List<Region> regions) {
    List<List<Region>> batches = new ArrayList<>();
    for (int from = 0; from < regions.size(); from += BATCH) {
      batches.add(regions.subList(from, Math.min(from + BATCH, regions.size())));
    }
    return batches;
  }
}
