package org.qingshen.letters.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Permissions;
import org.qingshen.letters.BoundFiles;
import org.qingshen.shared.TrailEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Bound file and archive package of a case, for whoever may read the case. */
@Controller
class BoundController {

  private final BoundFiles files;
  private final CurrentActor actor;
  private final ApplicationEventPublisher events;

  BoundController(BoundFiles files, CurrentActor actor, ApplicationEventPublisher events) {
    this.files = files;
    this.actor = actor;
    this.events = events;
  }

  @RequiresPermissions(Permissions.CASE_READ)
  @GetMapping("/letters/bound/{reference}")
  public void bound(@PathVariable String reference, HttpServletResponse response)
      throws IOException {
    send(files.bound(reference), "letters.bound", reference, response);
  }

  @RequiresPermissions(Permissions.CASE_READ)
  @GetMapping("/letters/archive/{reference}")
  public void archive(@PathVariable String reference, HttpServletResponse response)
      throws IOException {
    send(files.archive(reference), "letters.archived", reference, response);
  }

  private void send(
      BoundFiles.Bound bound, String what, String reference, HttpServletResponse response)
      throws IOException {
    events.publishEvent(new TrailEvent(what, actor.require().id(), reference, ""));
    ContentDisposition disposition =
        ContentDisposition.attachment().filename(bound.name(), StandardCharsets.UTF_8).build();
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
    bound.content().writeTo(response.getOutputStream());
  }
}
