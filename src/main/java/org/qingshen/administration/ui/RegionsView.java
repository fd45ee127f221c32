package org.qingshen.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.AbstractBackEndHierarchicalDataProvider;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.administration.RegionKeeping;
import org.qingshen.directory.Region;
import org.qingshen.directory.RegionPreview;
import org.qingshen.directory.RegionPreview.Effect;
import org.qingshen.forms.SheetReader;
import org.qingshen.forms.SheetReader.Sheet;
import org.qingshen.forms.ui.TableDialog;
import org.qingshen.shared.Text;
import org.qingshen.shared.ui.Say;

/** 行政区划: the tree of GB/T 2260, one by one or from a file. */
@Route(RegionsView.ROUTE)
@RequiresPermissions(Permissions.DIRECTORY_ADMIN)
class RegionsView extends Div implements HasDynamicTitle {

  static final String ROUTE = "admin/regions";

  private static final long serialVersionUID = 1L;

  private final transient RegionKeeping regions;
  private final transient SheetReader reader;
  private final TreeGrid<Region> tree = new TreeGrid<>();
  private final Paragraph count = new Paragraph();

  RegionsView(RegionKeeping regions, SheetReader reader) {
    this.regions = regions;
    this.reader = reader;
    Button bring = new Button(Say.t("administration.regions.import"), click -> bring());
    bring.setId("region-import");
    add(
        Pages.head(
            getPageTitle(),
            bring,
            Pages.primary("region-add", Say.t("administration.regions.add"), this::add)),
        new Paragraph(Say.t("administration.regions.what")),
        count,
        tree);
    Pages.plain(tree);
    tree.setId("region-tree");
    tree.addHierarchyColumn(Region::name)
        .setHeader(Say.t("administration.region.column.name"))
        .setSortable(false)
        .setFlexGrow(1);
    Pages.column(tree, "administration.region.column.code", region -> region.code().value());
    tree.addComponentColumn(
            region ->
                Pages.small(
                    Say.t("administration.regions.rename"), region.name(), () -> rename(region)))
        .setAutoWidth(true)
        .setFlexGrow(0);
    tree.setDataProvider(new Divisions(regions));
    count.addClassName("muted");
    refresh();
    List<Region> provinces = regions.within(null);
    if (provinces.size() == 1) {
      tree.expand(provinces);
    }
  }

  @Override
  public String getPageTitle() {
    return Say.t("administration.regions.title");
  }

  private void refresh() {
    int known = regions.count();
    count.setText(
        known == 0
            ? Say.t("administration.regions.none")
            : Say.t("administration.regions.count", known));
    tree.getDataProvider().refreshAll();
  }

  private void add() {
    TextField code = new TextField(Say.t("administration.region.column.code"));
    code.setId("region-code");
    code.setHelperText(Say.t("administration.regions.code-help"));
    TextField name = new TextField(Say.t("administration.region.column.name"));
    name.setId("region-name");
    new EditDialog(
            Say.t("administration.regions.add"),
            () -> regions.add(code.getValue(), name.getValue()),
            this::refresh,
            code,
            name)
        .open();
  }

  private void rename(Region region) {
    TextField name = new TextField(Say.t("administration.region.column.name"));
    name.setId("region-name");
    name.setValue(region.name());
    new EditDialog(
            Say.t("administration.regions.rename-of", region.code().value()),
            () -> regions.rename(region.code(), region.name(), name.getValue()),
            this::refresh,
            name)
        .open();
  }

  private void bring() {
    new TableDialog(
            Say.t("administration.regions.import"),
            Say.t("administration.regions.import-what", SheetReader.MAX_LINES),
            reader,
            new Lines())
        .open();
  }

  private final class Lines implements TableDialog.Rows {

    @Override
    public TableDialog.Found preview(Sheet sheet) {
      RegionKeeping.Checked checked = regions.preview(sheet);
      if (checked.fault() != null) {
        return new TableDialog.Found(Say.t(checked.fault()), false, List.of(), List.of());
      }
      RegionPreview preview = checked.preview();
      int bad = preview.count(Effect.BAD);
      String summary =
          Say.t(
              bad == 0 ? "forms.table.fine" : "forms.table.bad",
              preview.rows().size(),
              preview.count(Effect.NEW),
              preview.count(Effect.CHANGED),
              preview.count(Effect.SAME),
              bad);
      List<String> columns =
          Stream.of("code", "name", "parent")
              .map(word -> Say.t("administration.region.column." + word))
              .toList();
      return new TableDialog.Found(
          summary, preview.usable(), columns, preview.rows().stream().map(this::line).toList());
    }

    private TableDialog.Line line(RegionPreview.Row row) {
      return new TableDialog.Line(
          row.line(),
          List.of(row.code(), row.name(), row.parent()),
          Say.t("forms.table.effect." + row.effect()),
          String.join(" ", row.problems().stream().map(Say::t).toList()));
    }

    @Override
    public Component save(Sheet sheet) {
      Optional<Text> refused = regions.save(sheet);
      refresh();
      Div said = new Div(Say.t(refused.orElse(Text.of("forms.table.saved"))));
      said.addClassNames("notice", refused.isPresent() ? "bad" : "good");
      said.setId("import-saved");
      return said;
    }
  }

  /** Read level by level, as it is opened. */
  private static final class Divisions
      extends AbstractBackEndHierarchicalDataProvider<Region, Void> {

    private static final long serialVersionUID = 1L;

    private final transient RegionKeeping regions;

    Divisions(RegionKeeping regions) {
      this.regions = regions;
    }

    @Override
    public Object getId(Region region) {
      return region.code();
    }

    @Override
    protected Stream<Region> fetchChildrenFromBackEnd(HierarchicalQuery<Region, Void> query) {
      return within(query).stream().skip(query.getOffset()).limit(query.getLimit());
    }

    @Override
    public int getChildCount(HierarchicalQuery<Region, Void> query) {
      return within(query).size();
    }

    private List<Region> within(HierarchicalQuery<Region, Void> query) {
      return regions.within(query.getParentOptional().map(Region::code).orElse(null));
    }

    @Override
    public boolean hasChildren(Region region) {
      return region.code().isProvince() || region.code().isCity();
    }
  }
}
