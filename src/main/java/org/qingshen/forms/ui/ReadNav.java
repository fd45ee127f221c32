package org.qingshen.forms.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import java.util.List;
import java.util.stream.IntStream;
import org.qingshen.forms.ReadableForm;
import org.qingshen.shared.ui.Say;

/** Stays above a long form that is read: leads to a chapter, folds and unfolds all of them. */
final class ReadNav extends Nav {

  private static final long serialVersionUID = 1L;

  private final List<NativeDetails> chapters;
  private final Button fold = new Button(Say.t("formsui.read.fold"));
  private boolean open = true;

  ReadNav(List<ReadableForm.Part> parts, List<NativeDetails> chapters) {
    this.chapters = chapters;
    addClassName("qf-read-nav");
    setAriaLabel(Say.t("formsui.chapters"));
    fold.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    fold.addClickListener(click -> all(!open));
    add(jump(parts), fold);
  }

  private Select<Integer> jump(List<ReadableForm.Part> parts) {
    Select<Integer> jump = new Select<>();
    jump.setItems(IntStream.range(0, parts.size()).boxed().toList());
    jump.setItemLabelGenerator(at -> at == null ? "" : parts.get(at).title());
    jump.setPlaceholder(Say.t("formsui.read.jump"));
    jump.setAriaLabel(Say.t("formsui.read.jump"));
    jump.addThemeVariants(SelectVariant.LUMO_SMALL);
    jump.addValueChangeListener(
        change -> {
          if (change.getValue() != null) {
            go(chapters.get(change.getValue()));
          }
        });
    return jump;
  }

  private static void go(NativeDetails chapter) {
    chapter.setOpen(true);
    Focus.scrollTo(chapter);
  }

  private void all(boolean unfold) {
    open = unfold;
    chapters.forEach(chapter -> chapter.setOpen(unfold));
    fold.setText(Say.t(unfold ? "formsui.read.fold" : "formsui.read.unfold"));
  }
}
