package org.qingshen.administration.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.administration.OrganisationKeeping;
import org.qingshen.directory.OrganisationEditor;
import org.qingshen.directory.OrganisationEditor.Data;
import org.qingshen.directory.OrganisationEditor.Kept;
import org.qingshen.directory.OrganisationEditor.Query;
import org.qingshen.directory.Region;
import org.qingshen.directory.RegionEditor;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.RegionCode;
import org.qingshen.shared.Text;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@RequiresPermissions(Permissions.DIRECTORY_ADMIN)
class OrganisationKeepingService implements OrganisationKeeping {

  private final OrganisationEditor organisations;
  private final RegionEditor regions;
  private final Administrator administrator;

  OrganisationKeepingService(
      OrganisationEditor organisations, RegionEditor regions, Administrator administrator) {
    this.organisations = organisations;
    this.regions = regions;
    this.administrator = administrator;
  }

  @Override
  public List<Kept> page(Query query, OrganisationId after, int limit) {
    RegionCode wanted = query.within();
    RegionCode within =
        wanted != null && administrator.keeps(wanted) ? wanted : administrator.province();
    return organisations.page(new Query(query.search(), within, query.kind()), after, limit);
  }

  @Override
  public List<Region> regions() {
    List<Region> found = new ArrayList<>();
    regions.find(administrator.province()).ifPresent(province -> collect(province, found));
    return found;
  }

  private void collect(Region region, List<Region> found) {
    found.add(region);
    boolean county = !region.code().isProvince() && !region.code().isCity();
    if (!county) {
      regions.within(region.code()).forEach(inner -> collect(inner, found));
    }
  }

  @Override
  @Transactional
  public Optional<Text> add(Data data) {
    OrganisationId id = OrganisationId.next();
    return administrator.done(
        "directory.organisation.added",
        id.value(),
        outside(data).or(() -> organisations.add(id, data)));
  }

  @Override
  @Transactional
  public Optional<Text> change(OrganisationId id, long version, Data data) {
    return administrator.done(
        "directory.organisation.changed",
        id.value(),
        outside(id).or(() -> outside(data)).or(() -> organisations.change(id, version, data)));
  }

  @Override
  @Transactional
  public Optional<Text> end(OrganisationId id, long version) {
    return administrator.done(
        "directory.organisation.ended",
        id.value(),
        outside(id).or(() -> organisations.end(id, version)));
  }

  private Optional<Text> outside(Data data) {
    return data.region() == null || administrator.keeps(data.region())
        ? Optional.empty()
        : Optional.of(administrator.elsewhere());
  }

  private Optional<Text> outside(OrganisationId id) {
    return organisations
        .find(id)
        .filter(kept -> !administrator.keeps(kept.region()))
        .map(kept -> administrator.elsewhere());
  }
}
