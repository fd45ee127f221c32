package org.qingshen.integrity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshen.integrity.VetoItem;
import org.qingshen.integrity.VetoItemKeeping;
import org.qingshen.integrity.VetoItemKeeping.Kept;
import org.qingshen.integrity.VetoItemKeeping.Proposal;
import org.qingshen.shared.Text;
import org.qingshen.shared.ui.Notices;
import org.qingshen.shared.ui.Say;

/** A new item or a new version of one; what is wrong stands beside its field. */
class VetoItemDialog extends Dialog {

  private static final long serialVersionUID = 1L;
  private static final String COUNTRY = "000000";

  private final transient VetoItemKeeping keeping;
  private final transient Runnable done;
  private final int seen;
  private final transient Map<String, HasValidation> fields = new LinkedHashMap<>();
  private final Div problem = new Div();
  private final Div form = new Div();
  private final TextField code = text("code");
  private final TextField zh = text("zh");
  private final TextField en = text("en");
  private final TextField legalBasis = text("legalBasis");
  private final Select<String> basisRegion = new Select<>();
  private final Checkbox basisChecked = new Checkbox();
  private final CheckboxGroup<String> caseKinds =
      group("caseKinds", "kind.", "PILOT", "AUDIT_EVALUATION", "AUDIT_ACCEPTANCE");
  private final CheckboxGroup<String> steps =
      group("steps", "step.", "expert-panel/scoreCase", "falsification-inquiry/determine");
  private final Checkbox hidden = new Checkbox();
  private final DatePicker from = new DatePicker();
  private final DatePicker until = new DatePicker();
  private final TextArea reason = new TextArea();

  /**
   * @param kept null for a new item
   */
  VetoItemDialog(VetoItemKeeping keeping, Kept kept, Runnable done) {
    this.keeping = keeping;
    this.done = done;
    this.seen = kept == null ? 0 : latest(keeping, kept.item().code());
    setHeaderTitle(Say.t("integritycatalogue." + (kept == null ? "add" : "change")));
    setWidth("min(720px, 96vw)");
    setCloseOnOutsideClick(false);
    problem.addClassNames("notice", "bad");
    problem.setId("veto-problem");
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);
    form.addClassName("admin-fields");
    basisRegion.setItems(COUNTRY, keeping.province().value(), "130000");
    basisRegion.setItemLabelGenerator(this::region);
    put("basisRegion", basisRegion);
    flag("basisChecked", basisChecked);
    flag("hidden", hidden);
    put("from", from);
    put("until", until);
    put("reason", reason);
    form.add(code, zh, en, legalBasis, basisRegion, basisChecked, caseKinds, steps, hidden);
    Div days = new Div(from, until);
    days.addClassName("chips");
    form.add(days, reason);
    fill(kept);
    add(problem, form);
    Button save = new Button(Say.t("integritycatalogue.propose"), click -> save());
    save.setId("veto-save");
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button(Say.t("integritycatalogue.cancel"), click -> close()), save);
  }

  private static int latest(VetoItemKeeping keeping, String code) {
    return keeping.history(code).stream().mapToInt(it -> it.item().version()).max().orElse(0);
  }

  private String region(String digits) {
    if (digits.equals(COUNTRY)) {
      return Say.t("integritycatalogue.region.country");
    }
    boolean own = digits.equals(keeping.province().value());
    return Say.t("integritycatalogue.region." + (own ? "own" : "hebei"));
  }

  private void fill(Kept kept) {
    basisRegion.setValue(keeping.province().value());
    if (kept == null) {
      return;
    }
    VetoItem item = kept.item();
    code.setValue(item.code());
    code.setReadOnly(true);
    zh.setValue(item.text().zh());
    en.setValue(item.text().en());
    legalBasis.setValue(item.legalBasis());
    basisRegion.setValue(item.basisRegion() == null ? COUNTRY : item.basisRegion().value());
    basisChecked.setValue(item.basisChecked());
    caseKinds.setValue(item.caseKinds());
    steps.setValue(item.steps());
    hidden.setValue(item.hidden());
  }

  private void save() {
    problem.setVisible(false);
    fields.values().forEach(field -> field.setInvalid(false));
    Map<String, Text> wrong = keeping.propose(proposal());
    if (wrong.isEmpty()) {
      close();
      Notices.success(Text.of("integritycatalogue.proposedDone"));
      done.run();
      return;
    }
    wrong.forEach(this::show);
    fields.entrySet().stream()
        .filter(field -> wrong.containsKey(field.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .ifPresent(field -> ((Component) field).getElement().callJsFunction("focus"));
  }

  private Proposal proposal() {
    return new Proposal(
        code.getValue().strip(),
        zh.getValue().strip(),
        en.getValue().strip(),
        legalBasis.getValue().strip(),
        basisRegion.getValue() == null ? "" : basisRegion.getValue(),
        basisChecked.getValue(),
        caseKinds.getValue(),
        steps.getValue(),
        hidden.getValue(),
        from.getValue(),
        until.getValue(),
        reason.getValue().strip(),
        seen);
  }

  private void show(String field, Text message) {
    HasValidation at = fields.get(field);
    if (at == null) {
      problem.setText(Say.t(message));
      problem.setVisible(true);
    } else {
      at.setErrorMessage(Say.t(message));
      at.setInvalid(true);
    }
  }

  private TextField text(String name) {
    TextField field = new TextField();
    put(name, field);
    return field;
  }

  private CheckboxGroup<String> group(String name, String prefix, String... codes) {
    CheckboxGroup<String> group = new CheckboxGroup<>();
    group.setItems(List.of(codes));
    group.setItemLabelGenerator(it -> Say.t("integritycatalogue." + prefix + it));
    put(name, group);
    return group;
  }

  private void flag(String name, Checkbox box) {
    box.setId("veto-" + name);
    box.setLabel(Say.t("integritycatalogue.field." + name));
  }

  private <C extends Component & HasValidation> void put(String name, C field) {
    Component component = field;
    component.setId("veto-" + name);
    component.getElement().setProperty("label", Say.t("integritycatalogue.field." + name));
    component.getElement().setProperty("helperText", Say.t("integritycatalogue.help." + name));
    component.getElement().setProperty("manualValidation", true);
    if (component instanceof HasSize sized && !(field instanceof DatePicker)) {
      sized.setWidthFull();
    }
    fields.put(name, field);
  }
}
