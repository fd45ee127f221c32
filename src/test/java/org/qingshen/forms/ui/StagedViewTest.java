package org.qingshen.forms.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.qingshen.forms.ui.TestForms.field;
import static org.qingshen.forms.ui.TestForms.form;
import static org.qingshen.forms.ui.TestForms.rowForm;
import static org.qingshen.forms.ui.TestForms.section;
import static org.qingshen.forms.ui.TestForms.table;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingshen.forms.Field;
import org.qingshen.forms.FieldType;
import org.qingshen.forms.FormContext;
import org.qingshen.forms.FormData;
import org.qingshen.forms.FormModel;
import org.qingshen.forms.Problem;
import org.qingshen.forms.StagedTables.StagedRow;
import org.qingshen.forms.TableImport.Preview;
import org.qingshen.forms.TableImport.PreviewRow;
import org.qingshen.forms.ValidationResult;
import org.qingshen.shared.Text;

class StagedViewTest extends ChinesePage {

  private static final Problem WRONG = new Problem("name", Text.of("formsui.files.broken"));

  private final Field roster =
      table(
          "roster",
          FieldType.STAGED_TABLE,
          "企业名册",
          rowForm(field("name", FieldType.TEXT, "企业名称")),
          null);
  private final FormModel form = form(section("s", "对象", null, roster));
  private final TestPort port = new TestPort();
  private final TestForms.Rules rules = new TestForms.Rules();

  private FormPanel panel() {
    FormPanelServices services = new FormPanelServices(rules, port.tables, null, null);
    return onPage(new FormPanel(services, form, FormContext.EMPTY, FormData.EMPTY, port));
  }

  @Test
  void theTableIsMadeWithItsFirstRowAndTheAnswerPointsAtIt() {
    FormPanel panel = panel();
    assertThat(panel.value().values()).isEmpty();
    _click(_get(Button.class, spec -> spec.withId("add-roster")));
    _setValue(_get(TextField.class, spec -> spec.withId("row-name")), "甲厂");
    _click(_get(Button.class, spec -> spec.withId("row-save")));
    assertThat(panel.value().values()).containsEntry("roster", Map.of("table", "t1", "rows", "1"));
    assertThat(port.tables.rows).containsEntry(1, Map.of("name", "甲厂"));
  }

  @Test
  void aWrongRowIsNotSavedAndNothingTypedIsLost() {
    panel();
    rules.next = new ValidationResult(FormData.EMPTY, List.of(WRONG));
    _click(_get(Button.class, spec -> spec.withId("add-roster")));
    TextField name = _get(TextField.class, spec -> spec.withId("row-name"));
    _setValue(name, "乙厂");
    _click(_get(Button.class, spec -> spec.withId("row-save")));
    assertThat(_find(RowDialog.class)).hasSize(1);
    assertThat(name.isInvalid()).isTrue();
    assertThat(name.getValue()).isEqualTo("乙厂");
    assertThat(port.tables.rows).isEmpty();
  }

  @Test
  void pagesAreRightAlsoAfterRowsWereRemoved() {
    for (int i = 1; i <= 1853; i++) {
      port.tables.rows.put(i, Map.of("name", "企业" + i));
    }
    port.tables.rows.remove(2);
    port.tables.rows.remove(900);
    var provider = new StagedRows(port.tables, () -> "t1").provider();
    assertThat(provider.size(new Query<>())).isEqualTo(1851);
    List<StagedRow> page = provider.fetch(new Query<>(1000, 50, List.of(), null, null)).toList();
    assertThat(page).hasSize(50);
    assertThat(page.get(0).rowNo()).isEqualTo(1003);
  }

  @Test
  void anImportShowsProblemsFirstAndSavesNothingUntilItIsRight() {
    List<Map<String, Object>> taken = new ArrayList<>();
    Scope scope =
        new Scope(
            new FormPanelServices(rules, port.tables, null, null),
            FormContext.EMPTY,
            port,
            new FileBudget(port));
    ImportDialog dialog = new ImportDialog(roster, scope, 3, taken::addAll);
    dialog.open();
    PreviewRow good = new PreviewRow(2, Map.of("name", "甲厂"), List.of());
    PreviewRow bad = new PreviewRow(3, Map.of("name", "=cmd|' /C calc'!A0"), List.of(WRONG));

    dialog.show(new Preview(List.of(good, bad), null));
    Grid<PreviewRow> grid = _get(Grid.class, spec -> spec.withId("import-preview"));
    assertThat(_size(grid)).isEqualTo(2);
    assertThat(_get(grid, 0)).isEqualTo(bad);
    Button confirm = _get(Button.class, spec -> spec.withId("import-confirm"));
    assertThat(confirm.isEnabled()).isFalse();
    dialog.accept();
    assertThat(taken).isEmpty();

    dialog.show(new Preview(List.of(good), null));
    _click(confirm);
    assertThat(taken).containsExactly(Map.of("name", "甲厂"));
  }
}
