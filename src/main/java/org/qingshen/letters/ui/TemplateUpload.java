package org.qingshen.letters.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import org.qingshen.forms.ui.UploadWords;
import org.qingshen.letters.LetterTemplates;
import org.qingshen.letters.LetterTemplates.Change;
import org.qingshen.letters.LetterTemplates.Kept;
import org.qingshen.letters.LetterTemplates.Trial;
import org.qingshen.shared.Text;
import org.qingshen.shared.ui.Notices;
import org.qingshen.shared.ui.Say;

/** Takes a Word file, says what is wrong with it or shows a sample, and puts it in force. */
class TemplateUpload extends Div {

  private static final long serialVersionUID = 1L;

  private final transient LetterTemplates templates;
  private final transient Kept kept;
  private final transient Runnable changed;
  private final Div problems = new Div();

  TemplateUpload(LetterTemplates templates, Kept kept, Runnable changed) {
    this.templates = templates;
    this.kept = kept;
    this.changed = changed;
    problems.addClassName("letter-problems");
    problems.getElement().setAttribute("role", "alert");
    Upload upload =
        new Upload(UploadHandler.inMemory((about, content) -> took(about.fileName(), content)));
    upload.setUploadButton(new Button(Say.t("letters.template.upload")));
    UploadWords.on(upload);
    upload.setDropAllowed(false);
    upload.setMaxFiles(1);
    upload.setAcceptedFileTypes(".docx");
    upload.addAllFinishedListener(event -> upload.clearFileList());
    add(problems, upload);
  }

  private void took(String name, byte[] content) {
    problems.removeAll();
    Trial trial = templates.trial(kept.kind(), name, content);
    if (trial instanceof Trial.Unfit unfit) {
      refuse(unfit.problems());
    } else {
      new SampleDialog(kept.kind(), (Trial.Fit) trial, () -> use(name, content)).open();
    }
  }

  private void use(String name, byte[] content) {
    Change change = templates.upload(kept.kind(), name, content, kept.seen());
    if (change instanceof Change.Done done) {
      Notices.success(TemplateCard.chosen(kept.kind(), done.inForce()));
      changed.run();
    } else {
      refuse(((Change.Refused) change).problems());
    }
  }

  private void refuse(List<Text> found) {
    UnorderedList list = new UnorderedList();
    found.forEach(problem -> list.add(new ListItem(Say.t(problem))));
    problems.add(new Paragraph(Say.t("letters.template.problems")), list);
  }
}
