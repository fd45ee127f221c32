package org.qingshen.casefile.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.SealedEntry;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.ui.Dates;
import org.qingshen.shared.ui.Say;

/** The documents of the entries one may read, each once, as downloads. */
class DocumentList extends Div {

  private static final long serialVersionUID = 1L;
  private static final double KILOBYTE = 1024;

  DocumentList(List<SealedEntry> entries) {
    addClassName("case-documents");
    Map<AttachmentId, Attachment> files = new LinkedHashMap<>();
    entries.forEach(
        entry -> entry.attachments().forEach(file -> files.putIfAbsent(file.id(), file)));
    add(new H3(Say.t("casefile.documents", String.valueOf(files.size()))));
    UnorderedList list = new UnorderedList();
    files.values().forEach(file -> list.add(line(file)));
    add(list);
  }

  private static ListItem line(Attachment file) {
    Anchor download = new Anchor(CaseFilesPort.address(file.id()), file.name());
    download.setRouterIgnore(true);
    Span facts = new Span(" " + size(file.size()) + " · " + Dates.brief(file.uploadedAt()));
    facts.addClassNames("muted", "small");
    return new ListItem(download, facts);
  }

  private static String size(long bytes) {
    return bytes < KILOBYTE * KILOBYTE
        ? String.format(Locale.ROOT, "%.1f KB", bytes / KILOBYTE)
        : String.format(Locale.ROOT, "%.1f MB", bytes / KILOBYTE / KILOBYTE);
  }
}
