package org.qingshen.forms.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.qingshen.forms.Field;
import org.qingshen.forms.Phrases;
import org.qingshen.forms.Phrases.Phrase;
import org.qingshen.shared.Text;
import org.qingshen.shared.ui.Notices;
import org.qingshen.shared.ui.Say;

/** 常用意见 beside a remark: a wording goes to the end of what was typed. */
final class PhraseMenu extends MenuBar {

  private static final long serialVersionUID = 1L;

  /** Characters of a wording that the menu shows. */
  private static final int SHOWN = 40;

  /** After these a wording goes on in the same line. */
  private static final String GOES_ON = "，、：；,:;（( \n";

  private final transient Phrases phrases;
  private final TextArea input;
  private final SubMenu menu;

  PhraseMenu(Phrases phrases, TextArea input, Field field) {
    this.phrases = phrases;
    this.input = input;
    addClassName("qf-phrases");
    addThemeVariants(
        MenuBarVariant.LUMO_TERTIARY,
        MenuBarVariant.LUMO_SMALL,
        MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
    MenuItem root = addItem(Say.t("formsui.phrases"));
    root.setAriaLabel(Say.t("formsui.phrases.for", field.label().in(Say.locale())));
    menu = root.getSubMenu();
    fill();
  }

  private void fill() {
    menu.removeAll();
    List<Phrase> mine = phrases.mine();
    for (Phrase phrase : mine) {
      MenuItem item = menu.addItem(brief(phrase.wording()), click -> insert(phrase));
      item.getElement().setAttribute("title", phrase.wording());
    }
    if (mine.isEmpty()) {
      menu.addItem(Say.t("formsui.phrases.none")).setEnabled(false);
    }
    menu.addSeparator();
    menu.addItem(Say.t("formsui.phrases.keep"), click -> keep());
    menu.addItem(Say.t("formsui.phrases.manage"), click -> manage());
  }

  private void insert(Phrase phrase) {
    input.setValue(joined(input.getValue(), phrase.wording()));
    phrases.used(phrase.id());
    input.focus();
  }

  static String joined(String typed, String wording) {
    if (typed.isBlank()) {
      return wording;
    }
    boolean goesOn = GOES_ON.indexOf(typed.charAt(typed.length() - 1)) >= 0;
    return typed + (goesOn ? "" : "\n") + wording;
  }

  private void keep() {
    phrases.add(input.getValue()).ifPresentOrElse(Notices::problem, this::kept);
  }

  private void kept() {
    Notices.success(Text.of("formsui.phrases.kept"));
    fill();
  }

  private void manage() {
    new PhraseDialog(phrases, this::fill).open();
  }

  private static String brief(String wording) {
    String line = wording.replace('\n', ' ');
    return line.codePointCount(0, line.length()) <= SHOWN
        ? line
        : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
