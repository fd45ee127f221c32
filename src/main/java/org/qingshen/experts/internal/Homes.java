package org.qingshen.experts.internal;

import java.util.ArrayList;
import java.util.List;
import org.qingshen.directory.Region;
import org.qingshen.directory.RegionEditor;
import org.qingshen.shared.RegionCode;
import org.springframework.stereotype.Component;

/** Where experts of a province may be at home: the province itself, its cities and counties. */
@Component
class Homes {

  private final RegionEditor regions;

  Homes(RegionEditor regions) {
    this.regions = regions;
  }

  List<Region> of(RegionCode province) {
    List<Region> homes = new ArrayList<>();
    regions.find(province).ifPresent(homes::add);
    add(province, homes);
    return homes;
  }

  private void add(RegionCode parent, List<Region> homes) {
    for (Region region : regions.within(parent)) {
      if (!homes.contains(region)) {
        homes.add(region);
        add(region.code(), homes);
      }
    }
  }
}
