package org.qingshen.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.directory.Person;
import org.qingshen.evidence.Attachment;
import org.qingshen.evidence.AttachmentGuard;
import org.qingshen.evidence.Attachments;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Texts;
import org.qingshen.shared.TrailEvent;
import org.qingshen.shared.WorkItemId;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class DownloadControllerTests {

  private static final PersonId READER = new PersonId("reader");
  private static final Attachment FILE =
      new Attachment(
          new AttachmentId("file"),
          new CaseId("case"),
          new WorkItemId("item"),
          "plan",
          "𠮷县 方案\".pdf",
          "0".repeat(64),
          3,
          "application/pdf",
          READER,
          Instant.EPOCH,
          null);

  private final Attachments attachments = mock(Attachments.class);
  private final AttachmentGuard guard = mock(AttachmentGuard.class);
  private final CurrentActor actor = mock(CurrentActor.class);
  private final Texts texts = mock(Texts.class);
  private final List<Object> trail = new ArrayList<>();
  private final MockMvc web =
      MockMvcBuilders.standaloneSetup(
              new DownloadController(attachments, guard, actor, trail::add, texts))
          .build();

  @BeforeEach
  void aReaderAsksForAFile() throws Exception {
    when(actor.find()).thenReturn(Optional.of(new Actor(new Person(READER, "读者", List.of()))));
    when(attachments.find(FILE.id())).thenReturn(Optional.of(FILE));
    when(attachments.open(FILE)).thenReturn(new ByteArrayInputStream("PDF".getBytes()));
    when(texts.say(any(), any())).thenReturn("没有找到");
  }

  @Test
  void aReadableFileIsADownloadAndNothingElse() throws Exception {
    when(guard.mayRead(any(), any())).thenReturn(true);

    String disposition =
        web.perform(get("/documents/file"))
            .andExpect(status().isOk())
            .andExpect(content().string("PDF"))
            .andExpect(content().contentType("application/pdf"))
            .andExpect(header().string("X-Content-Type-Options", "nosniff"))
            .andExpect(header().string("Cache-Control", "no-store"))
            .andExpect(header().longValue("Content-Length", 3))
            .andReturn()
            .getResponse()
            .getHeader("Content-Disposition");

    assertThat(disposition)
        .startsWith("attachment;")
        .contains("filename*=UTF-8''%F0%A0%AE%B7%E5%8E%BF%20%E6%96%B9%E6%A1%88%22.pdf");
    assertThat(trail).containsExactly(new TrailEvent("document.read", READER, "file", ""));
  }

  @Test
  void unknownForbiddenAndMalformedLookAlike() throws Exception {
    for (String id : List.of("file", "unknown", "a%20b", "x".repeat(41))) {
      web.perform(get(java.net.URI.create("/documents/" + id)))
          .andExpect(status().isNotFound())
          .andExpect(content().string("没有找到"));
    }

    assertThat(trail)
        .containsExactly(
            new TrailEvent("document.refused", READER, "file", ""),
            new TrailEvent("document.refused", READER, "unknown", ""),
            new TrailEvent("document.refused", READER, "", ""),
            new TrailEvent("document.refused", READER, "", ""));
  }

  @Test
  void aStrangerIsNotEvenLookedUp() throws Exception {
    when(actor.find()).thenReturn(Optional.empty());
    when(guard.mayRead(any(), any())).thenReturn(true);

    web.perform(get("/documents/file")).andExpect(status().isNotFound());

    assertThat(trail).containsExactly(new TrailEvent("document.refused", null, "file", ""));
  }
}
