package org.qingshen.evidence.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.AttachmentGuard;
import org.qingshen.evidence.Attachments;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.qingshen.shared.TrailEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands files out as downloads, never to be shown or run by the browser. */
@RestController
class DownloadController {

  private static final MediaType SENTENCE =
      new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

  private final Attachments attachments;
  private final AttachmentGuard guard;
  private final CurrentActor currentActor;
  private final ApplicationEventPublisher events;
  private final Texts texts;

  DownloadController(
      Attachments attachments,
      AttachmentGuard guard,
      CurrentActor currentActor,
      ApplicationEventPublisher events,
      Texts texts) {
    this.attachments = attachments;
    this.guard = guard;
    this.currentActor = currentActor;
    this.events = events;
    this.texts = texts;
  }

  @GetMapping("/documents/{attachmentId}")
  ResponseEntity<?> download(@PathVariable("attachmentId") String attachmentId, Locale locale)
      throws IOException {
    Optional<AttachmentId> id = id(attachmentId);
    Optional<Actor> actor = currentActor.find();
    Optional<Attachment> file = actor.flatMap(reader -> readable(id, reader));
    String what = file.isPresent() ? "document.read" : "document.refused";
    // An address that is no id is a stranger's text: it does not go into the trail.
    String subject = id.map(AttachmentId::value).orElse("");
    events.publishEvent(new TrailEvent(what, actor.map(Actor::id).orElse(null), subject, ""));
    return file.isPresent() ? content(file.get()) : nothing(locale);
  }

  private static Optional<AttachmentId> id(String text) {
    try {
      return Optional.of(new AttachmentId(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<Attachment> readable(Optional<AttachmentId> id, Actor reader) {
    return id.flatMap(attachments::find).filter(found -> guard.mayRead(found, reader));
  }

  private ResponseEntity<Resource> content(Attachment file) throws IOException {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file.name()))
        .header("X-Content-Type-Options", "nosniff")
        .cacheControl(CacheControl.noStore())
        .contentType(MediaType.parseMediaType(file.mediaType()))
        .contentLength(file.size())
        .body(new InputStreamResource(attachments.open(file)));
  }

  private static String disposition(String name) {
    return ContentDisposition.attachment()
        .filename(name, StandardCharsets.UTF_8)
        .build()
        .toString();
  }

  /** The same answer for what does not exist and what is not to be read. */
  private ResponseEntity<String> nothing(Locale locale) {
    return ResponseEntity.status(HttpStatus.NOT_FOUND)
        .header("X-Content-Type-Options", "nosniff")
        .cacheControl(CacheControl.noStore())
        .contentType(SENTENCE)
        .body(texts.say(Text.of("evidence.download.none"), locale));
  }
}
