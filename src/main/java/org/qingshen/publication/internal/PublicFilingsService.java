package org.qingshen.publication.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshen.evidence.Attachments;
import org.qingshen.evidence.Contents;
import org.qingshen.evidence.Signatory;
import org.qingshen.evidence.Sm3;
import org.qingshen.publication.PublicEvidence;
import org.qingshen.publication.PublicFilings;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.CaseId;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.qingshen.shared.WorkItemId;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.stereotype.Service;
import org.springframework.util.unit.DataSize;

@Service
class PublicFilingsService implements PublicFilings {

  private static final int NAME = 60;
  private static final int CONTACT = 120;
  private static final int CONTACT_LEAST = 5;
  private static final int FACTS = 4000;
  private static final int FACTS_LEAST = 10;
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\r\\n\\t]]");
  private static final Pattern NOT_WORDS = Pattern.compile("[\\s\\p{Punct}\\p{IsPunctuation}]+");

  private final Contents contents;
  private final Attachments attachments;
  private final Texts texts;

  PublicFilingsService(Contents contents, Attachments attachments, Texts texts) {
    this.contents = contents;
    this.attachments = attachments;
    this.texts = texts;
  }

  @Override
  public boolean fits(String value, int least, int most) {
    String given = value == null ? "" : value.strip();
    int length = given.codePointCount(0, given.length());
    return length >= least && length <= most && !CONTROLS.matcher(given).find();
  }

  @Override
  public Map<String, Text> problems(Said said, DataSize maxFile, String sentences)
      throws IOException {
    Map<String, Text> found = new LinkedHashMap<>();
    if (!fits(said.name(), 1, NAME)) {
      found.put("name", Text.of(sentences + "name", 1, NAME));
    }
    if (!fits(said.contact(), CONTACT_LEAST, CONTACT)) {
      found.put("contact", Text.of(sentences + "contact", CONTACT_LEAST, CONTACT));
    }
    if (!fits(said.facts(), FACTS_LEAST, FACTS)) {
      found.put("facts", Text.of(sentences + "facts", FACTS_LEAST, FACTS));
    }
    unfit(said.files(), maxFile, sentences).ifPresent(text -> found.put("files", text));
    return found;
  }

  private Optional<Text> unfit(List<PublicEvidence> files, DataSize maxFile, String sentences)
      throws IOException {
    if (files.size() > MAX_FILES) {
      return Optional.of(Text.of(sentences + "files", MAX_FILES));
    }
    for (PublicEvidence file : files) {
      if (file.size() > maxFile.toBytes()) {
        return Optional.of(Text.of(sentences + "file.size", maxFile.toMegabytes()));
      }
      Optional<Text> unfit = contents.objection(file.name(), file.content());
      if (unfit.isPresent()) {
        return Optional.of(Text.of(sentences + "file", unfit.get()));
      }
    }
    return Optional.empty();
  }

  @Override
  public String digest(String about, Said said) {
    String words = NOT_WORDS.matcher(said.facts()).replaceAll("");
    List<String> files = said.files().stream().map(PublicFilingsService::digest).sorted().toList();
    return Sm3.hex(about + "\n" + words + "\n" + String.join(",", files));
  }

  private static String digest(PublicEvidence file) {
    try (InputStream content = Files.newInputStream(file.content())) {
      return Sm3.hex(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<AttachmentId> store(CaseId caseId, String filing, List<PublicEvidence> files) {
    List<AttachmentId> kept = new ArrayList<>();
    for (PublicEvidence file : files) {
      String type =
          MediaTypeFactory.getMediaType(file.name())
              .map(MediaType::toString)
              .orElse(MediaType.APPLICATION_OCTET_STREAM_VALUE);
      try (InputStream content = Files.newInputStream(file.content())) {
        WorkItemId origin = new WorkItemId(filing);
        kept.add(attachments.store(caseId, origin, "evidence", file.name(), type, content).id());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return kept;
  }

  @Override
  public Signatory signatory(Text name, Text post) {
    String said = texts.say(name);
    return new Signatory(PUBLIC, said, texts.say(post), new OrganisationId("public"), said, null);
  }
}
