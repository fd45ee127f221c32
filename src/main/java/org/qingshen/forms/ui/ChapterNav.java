package org.qingshen.forms.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshen.shared.ui.Say;

/** The chapters of a form beside it, each with its state in words. */
final class ChapterNav extends Nav {

  private static final long serialVersionUID = 1L;

  private final transient Map<SectionCard, Entry> entries = new LinkedHashMap<>();

  ChapterNav(List<SectionCard> sections) {
    addClassName("qf-nav");
    setAriaLabel(Say.t("formsui.chapters"));
    OrderedList list = new OrderedList();
    for (SectionCard section : sections) {
      Entry entry = new Entry(section);
      entries.put(section, entry);
      list.add(entry);
    }
    add(list);
    setVisible(sections.size() > 1);
  }

  /**
   * @param wrong problems by section, of the last check
   */
  void tell(Map<SectionCard, Integer> wrong) {
    entries.forEach((section, entry) -> entry.tell(section, wrong.getOrDefault(section, 0)));
  }

  private static final class Entry extends ListItem {

    private static final long serialVersionUID = 1L;
    private final Span state = new Span();

    Entry(SectionCard section) {
      Button link = new Button(section.title(), event -> Focus.scrollTo(section));
      link.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
      link.addClassName("qf-link");
      add(link, state);
    }

    void tell(SectionCard section, int wrong) {
      setVisible(section.isVisible());
      int open = section.open();
      state.setText(words(wrong, open));
      String look = open > 0 ? "near" : "ok";
      state.setClassName("qf-state " + (wrong > 0 ? "late" : look));
    }

    private static String words(int wrong, int open) {
      if (wrong > 0) {
        return Say.t("formsui.chapter.wrong", wrong);
      }
      return open > 0 ? Say.t("formsui.chapter.open", open) : Say.t("formsui.chapter.done");
    }
  }
}
