package org.qingshen.casefile.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.internal.AllowInert;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.qingshen.directory.Duty;
import org.qingshen.forms.Drafts;
import org.qingshen.forms.FormData;
import org.qingshen.forms.ui.FormPanel;
import org.qingshen.shared.Refusal;
import org.qingshen.shared.Text;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.Light;
import org.qingshen.shared.ui.Say;
import org.qingshen.workflow.HeldFinding;
import org.qingshen.workflow.Outcome;
import org.qingshen.workflow.Stage;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.WorkItem;

/** The form of one piece of work: its draft is kept as it is typed, until it is submitted. */
class WorkForm extends Div {

  private static final long serialVersionUID = 1L;
  private static final int AUTOSAVE_MILLIS = 2_000;

  /** A draft untouched for so long is taken over without asking: its page was left. */
  private static final Duration QUIET = Duration.ofMinutes(2);

  private final transient CaseServices services;
  private final transient WorkItem item;
  private final Stage stage;
  private final transient Consumer<Outcome.Done> done;
  private final String page = UUID.randomUUID().toString();
  private final Map<String, String> reasons;
  private final FormPanel panel;
  private final Span saved = new Span();
  private final ActMessage message = new ActMessage();
  private final Button submit = new Button(Say.t("casefile.work.submit"));
  private final Button keep = new Button(Say.t("casefile.work.keep"));
  private long version;
  private boolean writing = true;
  private boolean dirty;

  WorkForm(
      CaseServices services,
      TaskDesk.Opened.Ready ready,
      ActButtons acts,
      Consumer<Outcome.Done> done) {
    this.services = services;
    this.item = ready.item();
    this.stage = ready.stage();
    this.done = done;
    this.version = ready.draft().version();
    this.reasons = Reasons.of(ready.draft().data());
    long limit = ready.context().maxTotalBytes();
    panel =
        new FormPanel(
            services.panels(),
            ready.form(),
            ready.context(),
            ready.draft().data(),
            new CaseFilesPort(services, item.caseId(), item.id(), limit, page));
    panel.onChange(this::changed);
    addClassNames("card", "case-work");
    draw(acts);
    begin(ready.draft());
  }

  private void draw(ActButtons acts) {
    H2 title = new H2(Say.t(item.stepText()));
    saved.addClassNames("case-saved", "muted", "small");
    saved.getElement().setAttribute("role", "status");
    submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    submit.setDisableOnClick(true);
    submit.addClickListener(click -> submit(Map.of()));
    keep.addClickListener(click -> save());
    Div buttons = new Div(submit, keep);
    if (stage != null) {
      submit.setText(StageBanner.submitLabel(stage));
      add(new StageBanner(stage));
      if (stage.now() != Duty.DRAFT) {
        buttons.add(new SendBack(this::sendBack));
      }
    }
    buttons.add(acts);
    buttons.addClassName("case-buttons");
    Paragraph note = new Paragraph(Say.t("casefile.work.sealed"));
    note.addClassNames("muted", "small");
    Div head = new Div(title, term(), saved);
    head.addClassName("case-work-head");
    add(head, message, panel, buttons, note);
  }

  /** The own term of this work: the case may pause while it runs. */
  private Span term() {
    Span term = new Span();
    if (item.dueAt() != null) {
      Instant now = services.clock().instant();
      Span until =
          new Span(
              item.pausedAt() == null
                  ? Say.t("casefile.work.due", Dates.full(item.dueAt()))
                  : Say.t("casefile.work.paused"));
      until.addClassNames("muted", "small");
      until.getStyle().set("margin-inline-start", "6px");
      term.add(Light.of(item.warnAt(), item.dueAt(), item.pausedAt(), now), until);
    }
    return term;
  }

  /** Another page may be writing: then this one reads until it takes over. */
  private void begin(Drafts.Draft draft) {
    if (draft.page() == null) {
      remember();
      return;
    }
    Instant now = services.clock().instant();
    if (Duration.between(draft.savedAt(), now).compareTo(QUIET) > 0) {
      version = services.desk().takeOver(item.id(), page).version();
      remember();
    } else {
      read(Say.t("casefile.draft.elsewhere", Dates.brief(draft.savedAt())));
      ownTab(draft.page());
    }
  }

  /** The page that wrote may be this one before it was loaded anew: the tab remembers. */
  private void ownTab(String holder) {
    getElement()
        .executeJs("return window.sessionStorage.getItem($0) === $1", tabKey(), holder)
        .then(
            Boolean.class,
            own -> {
              if (own && !writing) {
                takeOver();
              }
            });
  }

  private void remember() {
    getElement().executeJs("window.sessionStorage.setItem($0, $1)", tabKey(), page);
  }

  private String tabKey() {
    return "draft-" + item.id().value();
  }

  private void changed() {
    dirty = true;
    getElement()
        .executeJs(
            "clearTimeout(this.draftTimer);"
                + "this.draftTimer = setTimeout(() => this.$server.autosave(), $0)",
            AUTOSAVE_MILLIS);
  }

  /** Also while a dialog of the form is open. */
  @ClientCallable
  @AllowInert
  void autosave() {
    if (dirty) {
      save();
    }
  }

  void leave() {
    if (dirty) {
      save();
    }
  }

  /** Whether this page still writes the draft. */
  private boolean save() {
    if (!writing) {
      return false;
    }
    try {
      return took(services.desk().saveDraft(item.id(), version, page, drafted()));
    } catch (Refusal refusal) {
      message.refuse(refusal.reason());
      return false;
    }
  }

  private boolean took(Drafts.Saved outcome) {
    if (outcome instanceof Drafts.Saved.Kept kept) {
      version = kept.draft().version();
      dirty = false;
      saved.setText(Say.t("casefile.draft.saved", Dates.clock(kept.draft().savedAt())));
      return true;
    }
    if (outcome instanceof Drafts.Saved.Elsewhere elsewhere && elsewhere.current() != null) {
      read(Say.t(elsewhere.reason()));
    } else if (outcome instanceof Drafts.Saved.Elsewhere elsewhere) {
      stop(elsewhere.reason());
    } else if (outcome instanceof Drafts.Saved.Gone gone) {
      stop(gone.reason());
    }
    return false;
  }

  /** The work is no longer this person's. What was typed stays in sight. */
  private void stop(Text reason) {
    write(false);
    message.refuse(reason);
  }

  private void read(String sentence) {
    write(false);
    message.offer(sentence, Say.t("casefile.draft.takeOver"), this::takeOver);
  }

  private void takeOver() {
    try {
      Drafts.Draft draft = services.desk().takeOver(item.id(), page);
      version = draft.version();
      panel.replace(draft.data());
      reasons.putAll(Reasons.of(draft.data()));
      dirty = false;
      message.clear();
      write(true);
      remember();
    } catch (Refusal refusal) {
      message.refuse(refusal.reason());
    }
  }

  private void write(boolean may) {
    writing = may;
    panel.setReadOnly(!may);
    submit.setEnabled(may);
    keep.setEnabled(may);
  }

  private FormData drafted() {
    return Reasons.with(panel.value(), reasons);
  }

  /**
   * @param signed what was said to findings and is signed with the answers
   */
  private void submit(Map<String, String> signed) {
    message.clear();
    if (!save()) {
      submit.setEnabled(writing);
      return;
    }
    Outcome outcome = services.desk().submit(item.id(), page, panel.value(), signed);
    if (outcome instanceof Outcome.Done sealed) {
      write(false);
      dirty = false;
      done.accept(sealed);
    } else {
      stay(outcome);
    }
  }

  /** The answers stay with the item: the drafter writes on where this person stopped. */
  private void sendBack(String remark) {
    message.clear();
    if (dirty && !save()) {
      return;
    }
    Outcome outcome = services.desk().sendBack(item.id(), remark);
    if (outcome instanceof Outcome.Done sealed) {
      write(false);
      done.accept(sealed);
    } else {
      stay(outcome);
    }
  }

  private void stay(Outcome outcome) {
    if (outcome instanceof Outcome.Invalid invalid) {
      panel.show(invalid.problems());
    } else if (outcome instanceof Outcome.Refused refused) {
      message.refuse(refused.reason());
    } else if (outcome instanceof Outcome.Held held) {
      panel.show(Reasons.problems(held));
      new HeldDialog(held.findings(), this::where, reasons, this::changed, this::submit).open();
    }
    submit.setEnabled(true);
  }

  private String where(HeldFinding finding) {
    return panel.where(Reasons.problem(finding));
  }
}
