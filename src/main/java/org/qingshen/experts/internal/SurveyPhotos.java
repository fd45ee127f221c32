package org.qingshen.experts.internal;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.Attachments;
import org.qingshen.evidence.Ledger;
import org.qingshen.experts.SurveyField.NotOpen;
import org.qingshen.experts.SurveyField.Shot;
import org.qingshen.experts.SurveyField.Taken;
import org.qingshen.shared.OfficeTime;
import org.qingshen.shared.Text;
import org.qingshen.workflow.WorkItem;
import org.springframework.core.io.InputStreamSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Photos of a survey: looked at, stored like any upload, each once. */
@Component
class SurveyPhotos {

  private static final String ID = "[0-9A-Za-z-]{8,40}";

  private final SurveyStore surveys;
  private final SurveyEntries entries;
  private final SurveyFieldMapper mapper;
  private final SurveyPictures pictures;
  private final Attachments attachments;
  private final Ledger ledger;
  private final SurveySettings settings;
  private final Clock clock;
  private final TransactionTemplate transaction;

  SurveyPhotos(
      SurveyStore surveys,
      SurveyEntries entries,
      SurveyFieldMapper mapper,
      SurveyPictures pictures,
      Attachments attachments,
      Ledger ledger,
      SurveySettings settings,
      Clock clock,
      PlatformTransactionManager manager) {
    this.surveys = surveys;
    this.entries = entries;
    this.mapper = mapper;
    this.pictures = pictures;
    this.attachments = attachments;
    this.ledger = ledger;
    this.settings = settings;
    this.clock = clock;
    this.transaction = new TransactionTemplate(manager);
  }

  /** No transaction around it: a slow upload must not hold a connection. */
  Taken take(WorkItem work, Shot shot, InputStreamSource content) throws IOException {
    SurveyRow survey = surveys.current(work.caseId());
    SurveyPhotoRow known = mapper.photo(shot.id());
    if (known != null) {
      return known.surveyId().equals(survey.id())
          ? new Taken.Stored(known.photo())
          : refused(Text.of("survey.field.malformed"));
    }
    if (shot.id() == null || !shot.id().matches(ID) || shot.item() == null) {
      return refused(Text.of("survey.field.malformed"));
    }
    if (!entries.takes(survey, shot.item())) {
      // before its name is made of it
      return refused(Text.of("survey.field.noItem"));
    }
    SurveyPictures.Looked looked = pictures.look(content);
    if (looked.size() > settings.maxPhoto().toBytes()) {
      return refused(Text.of("survey.photo.large", settings.maxPhoto().toMegabytes()));
    }
    return store(work, survey, shot, looked, content);
  }

  private Taken store(
      WorkItem work,
      SurveyRow survey,
      Shot shot,
      SurveyPictures.Looked looked,
      InputStreamSource content)
      throws IOException {
    String name = name(shot, looked);
    try (InputStream in = content.getInputStream()) {
      // What is no picture is refused here by its content, with what it is instead.
      Attachments.Uploaded uploaded =
          attachments.upload(
              work.caseId(),
              work.id(),
              SurveyRecordHandler.PHOTOS,
              name,
              in,
              settings.maxPhotos().toBytes());
      if (uploaded instanceof Attachments.Uploaded.Refused refused) {
        return refused(refused.reason());
      }
      Attachment file = ((Attachments.Uploaded.Kept) uploaded).attachment();
      if (looked.format() == null) {
        attachments.discard(work.id(), file.id());
        return refused(Text.of("survey.photo.broken"));
      }
      return noted(work, survey, shot, looked, file);
    }
  }

  /** The name says which item it belongs to, and what it is. */
  private static String name(Shot shot, SurveyPictures.Looked looked) {
    String end = looked.format() == null ? "jpg" : looked.format();
    return shot.item() + "-" + looked.sha256().substring(0, 8) + "." + end;
  }

  private Taken noted(
      WorkItem work, SurveyRow survey, Shot shot, SurveyPictures.Looked looked, Attachment file) {
    try {
      Taken taken = transaction.execute(status -> insert(work, survey, shot, looked, file));
      if (taken instanceof Taken.Refused) {
        attachments.discard(work.id(), file.id());
      }
      return taken;
    } catch (DuplicateKeyException cameTwiceAtOnce) {
      attachments.discard(work.id(), file.id());
      return new Taken.Stored(mapper.photo(shot.id()).photo());
    }
  }

  private Taken insert(
      WorkItem work, SurveyRow survey, Shot shot, SurveyPictures.Looked looked, Attachment file) {
    ledger.lock(work.caseId());
    if (surveys.current(work.caseId()).recordedAt() != null) {
      throw new NotOpen(true);
    }
    if (entries.item(survey, shot.item()) == null) {
      return refused(Text.of("survey.field.noItem"));
    }
    var warnings =
        pictures.warnings(
            looked, work.caseId(), survey.id(), survey.visitOn(), attachments.liesElsewhere(file));
    SurveyPhotoRow row =
        new SurveyPhotoRow(
            shot.id(),
            survey.id(),
            work.caseId(),
            shot.item(),
            file.id(),
            file.name(),
            file.size(),
            looked.sha256(),
            looked.takenAt(),
            OfficeTime.now(clock),
            String.join(",", warnings),
            null);
    mapper.insertPhoto(row);
    return new Taken.Stored(row.photo());
  }

  /** Before the record is submitted the leader may take a photo out; that it was there stays. */
  void remove(WorkItem work, String id) {
    transaction.executeWithoutResult(
        status -> {
          ledger.lock(work.caseId());
          SurveyRow survey = surveys.current(work.caseId());
          SurveyPhotoRow photo = mapper.photo(id);
          if (survey.recordedAt() == null
              && photo != null
              && photo.surveyId().equals(survey.id())) {
            mapper.removePhoto(id, OfficeTime.now(clock));
            attachments.discard(work.id(), photo.attachmentId());
          }
        });
  }

  private static Taken refused(Text reason) {
    return new Taken.Refused(reason);
  }
}
