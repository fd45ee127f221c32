package org.qingshen.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.qingshen.evidence.Attachment;
import org.qingshen.forms.Field;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.Refusal;
import org.qingshen.shared.Text;
import org.qingshen.shared.ui.Say;

/** Files of one question: told beforehand what fits, uploaded by drag and drop, listed, removed. */
final class FilesView extends FieldView {

  private final Scope scope;
  private final String owner;
  private final List<Attachment> files = new ArrayList<>();
  private final Div box = new Div();
  private final FieldFrame frame;
  private final Span hint = new Span();
  private final UnorderedList list = new UnorderedList();
  private final UnorderedList refused = new UnorderedList();
  private final Upload upload = new Upload();
  private boolean readOnly;

  FilesView(Field field, Scope scope, String owner) {
    super(field);
    this.scope = scope;
    this.owner = owner;
    this.frame = new FieldFrame(field, box);
    box.addClassName("qf-files");
    hint.addClassName("qf-help");
    list.addClassName("qf-file-list");
    refused.addClassName("qf-refused");
    refused.getElement().setAttribute("role", "alert");
    prepareUpload();
    box.add(hint, list, refused, upload);
    frame.addError();
    scope.budget().onChange(this::tell);
    draw();
  }

  private void prepareUpload() {
    upload.setUploadHandler(this::receive);
    UploadWords.on(upload);
    upload.addFileRejectedListener(event -> refuse(event.getFileName(), tooLarge()));
    upload.addAllFinishedListener(event -> upload.clearFileList());
  }

  private Text tooLarge() {
    return Text.of("formsui.files.toolarge", Sizes.of(scope.budget().left()));
  }

  /** On the thread of the upload, without the page's lock. */
  private void receive(UploadEvent event) throws IOException {
    FilesPort.UploadResult result;
    try (InputStream content = event.getInputStream()) {
      result = receive(event.getFileName(), content);
    }
    event.getUI().access(() -> took(event.getFileName(), result));
  }

  FilesPort.UploadResult receive(String name, InputStream content) {
    try {
      return scope.files().upload(owner, name, content);
    } catch (Refusal refusal) {
      return new FilesPort.UploadResult.Refused(refusal.reason());
    } catch (IOException broken) {
      return new FilesPort.UploadResult.Refused(Text.of("formsui.files.broken"));
    }
  }

  void took(String name, FilesPort.UploadResult result) {
    if (result instanceof FilesPort.UploadResult.Refused no) {
      refuse(name, no.reason());
      return;
    }
    files.add(((FilesPort.UploadResult.Kept) result).attachment());
    frame.clear();
    changed();
  }

  private void refuse(String name, Text reason) {
    refused.add(new ListItem(Say.t("formsui.files.refused", name, reason)));
  }

  private void remove(Attachment file) {
    scope.files().discard(file.id());
    files.remove(file);
    refused.removeAll();
    changed();
  }

  private void changed() {
    draw();
    scope.budget().changed();
    edited();
  }

  private void draw() {
    list.removeAll();
    for (Attachment file : files) {
      FileLine line = new FileLine(file, scope.files().href(file.id()));
      if (!readOnly) {
        line.removable(() -> remove(file));
      }
      list.add(line);
    }
    boolean full = field.maxRows() != null && files.size() >= field.maxRows();
    upload.setVisible(!readOnly && !full);
    tell();
  }

  private void tell() {
    FileBudget budget = scope.budget();
    hint.setVisible(!readOnly);
    hint.setText(
        Say.t(
            "formsui.files.hint",
            FileLine.count(field.minRows(), field.maxRows()),
            Sizes.of(budget.used()),
            Sizes.of(budget.limit()),
            Sizes.of(budget.left())));
    upload.setMaxFileSize((int) Math.min(Integer.MAX_VALUE, budget.left()));
  }

  @Override
  Component component() {
    return box;
  }

  @Override
  Object answer() {
    return files.isEmpty() ? null : files.stream().map(file -> file.id().value()).toList();
  }

  @Override
  protected void put(Object answer) {
    files.clear();
    List<AttachmentId> ids =
        Answers.texts(answer).stream()
            .filter(id -> id.matches("[0-9A-Za-z-]{1,40}"))
            .map(AttachmentId::new)
            .toList();
    if (!ids.isEmpty()) {
      files.addAll(scope.files().load(ids));
    }
    refused.removeAll();
    frame.clear();
    draw();
  }

  @Override
  void readOnly(boolean readOnly) {
    this.readOnly = readOnly;
    draw();
  }

  @Override
  void clearProblems() {
    frame.clear();
  }

  @Override
  void problem(CellPath at, String message) {
    frame.error(message);
  }

  @Override
  void asCell(String id, String words) {
    super.asCell(id, words);
    frame.unlabelled(words);
    hint.addClassName("qf-sr");
  }
}
