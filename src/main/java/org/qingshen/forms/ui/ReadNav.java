package org.qingshen.forms.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
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

  private NativeDetails jump(List<ReadableForm.Part> parts) {
    OrderedList list = new OrderedList();
    NativeDetails jump = new NativeDetails(Say.t("formsui.read.jump"), list);
    jump.addClassName("qf-jump");
    for (int at = 0; at < parts.size(); at++) {
      NativeDetails chapter = chapters.get(at);
      Button link =
          new Button(
              parts.get(at).title(),
              click -> {
                jump.setOpen(false);
                go(chapter);
              });
      link.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
      link.addClassName("qf-link");
      list.add(new ListItem(link));
    }
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
