package org.qingshen.forms.ui;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.component.upload.UploadI18N.Uploading;
import java.util.List;
import org.qingshen.shared.ui.Say;

/** What an upload says by itself, in the page's language. */
public final class UploadWords {

  private UploadWords() {}

  public static void on(Upload upload) {
    String drop = Say.t("formsui.upload.drop");
    String choose = Say.t("formsui.upload.choose");
    upload.setI18n(
        new UploadI18N()
            .setDropFiles(new UploadI18N.DropFiles().setOne(drop).setMany(drop))
            .setAddFiles(new UploadI18N.AddFiles().setOne(choose).setMany(choose))
            .setError(errors())
            .setUploading(uploading())
            .setFile(file())
            .setUnits(List.of("B", "KB", "MB", "GB")));
  }

  private static UploadI18N.Error errors() {
    return new UploadI18N.Error()
        .setTooManyFiles(Say.t("formsui.upload.toomany"))
        .setFileIsTooBig(Say.t("formsui.upload.toobig"))
        .setIncorrectFileType(Say.t("formsui.upload.wrongtype"));
  }

  private static Uploading uploading() {
    String failed = Say.t("formsui.upload.failed");
    return new Uploading()
        .setStatus(
            new Uploading.Status()
                .setConnecting(Say.t("formsui.upload.connecting"))
                .setStalled(Say.t("formsui.upload.stalled"))
                .setProcessing(Say.t("formsui.upload.processing"))
                .setHeld(Say.t("formsui.upload.held")))
        .setRemainingTime(
            new Uploading.RemainingTime()
                .setPrefix(Say.t("formsui.upload.remaining"))
                .setUnknown(Say.t("formsui.upload.unknown")))
        .setError(
            new Uploading.Error()
                .setServerUnavailable(failed)
                .setUnexpectedServerError(failed)
                .setForbidden(failed));
  }

  private static UploadI18N.File file() {
    return new UploadI18N.File()
        .setRetry(Say.t("formsui.upload.retry"))
        .setStart(Say.t("formsui.upload.start"))
        .setRemove(Say.t("formsui.remove"));
  }
}
