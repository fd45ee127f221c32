package org.qingshen.experts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.qingshen.experts.SurveyField;
import org.qingshen.experts.SurveyField.Entry;
import org.qingshen.experts.SurveyField.Item;
import org.qingshen.experts.SurveyField.Kept;
import org.qingshen.experts.SurveyField.Photo;
import org.qingshen.experts.SurveyField.Shot;
import org.qingshen.experts.SurveyField.Status;
import org.qingshen.experts.SurveyField.Taken;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.qingshen.shared.WorkItemId;
import org.qingshen.workflow.Outcome;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * What the field page hands over, and gets. Each question is asked of the object in the service.
 */
@RestController
@RequestMapping("/survey/{workItem:" + SurveyPageController.ID + "}")
class SurveyFieldController {

  private static final int MOST_ENTRIES = 200;

  private final SurveyField field;
  private final SurveyTokens tokens;
  private final Texts texts;

  SurveyFieldController(SurveyField field, SurveyTokens tokens, Texts texts) {
    this.field = field;
    this.tokens = tokens;
    this.texts = texts;
  }

  /**
   * @param token to be shown with everything that is sent
   */
  record State(String token, List<Item> items) {}

  record Handed(String device, List<Entry> entries) {}

  record Result(String id, Status status, long version, Item overwritten, String refusal) {}

  record Submission(Map<String, Long> seen, List<String> photos) {}

  record Answer(boolean done, String message) {}

  @GetMapping("/state")
  State state(@PathVariable String workItem, HttpServletRequest request) {
    return new State(tokens.of(request), field.sheet(new WorkItemId(workItem)).items());
  }

  @PostMapping("/entries")
  ResponseEntity<List<Result>> entries(
      @PathVariable String workItem, @RequestBody Handed handed, Locale locale) {
    if (handed.entries() == null
        || handed.entries().size() > MOST_ENTRIES
        || handed.entries().stream().anyMatch(Objects::isNull)) {
      return ResponseEntity.badRequest().build();
    }
    return ResponseEntity.ok(
        field.keep(new WorkItemId(workItem), handed.device(), handed.entries()).stream()
            .map(kept -> result(kept, locale))
            .toList());
  }

  private Result result(Kept kept, Locale locale) {
    Text refusal = kept.refusal();
    return new Result(
        kept.id(),
        kept.status(),
        kept.version(),
        kept.overwritten(),
        refusal == null ? null : texts.say(refusal, locale));
  }

  @PostMapping("/photos")
  ResponseEntity<?> photo(
      @PathVariable String workItem,
      @RequestParam String id,
      @RequestParam String item,
      @RequestParam MultipartFile file,
      Locale locale)
      throws IOException {
    Taken taken =
        field.photo(new WorkItemId(workItem), new Shot(id, item, file.getOriginalFilename()), file);
    if (taken instanceof Taken.Refused refused) {
      return ResponseEntity.status(HttpStatus.UNPROCESSABLE_ENTITY)
          .body(new Answer(false, texts.say(refused.reason(), locale)));
    }
    Photo photo = ((Taken.Stored) taken).photo();
    return ResponseEntity.ok(photo);
  }

  @DeleteMapping("/photos/{id}")
  Answer remove(@PathVariable String workItem, @PathVariable String id) {
    field.remove(new WorkItemId(workItem), id);
    return new Answer(true, "");
  }

  @PostMapping("/submission")
  ResponseEntity<Answer> submit(
      @PathVariable String workItem, @RequestBody Submission submission, Locale locale) {
    Outcome outcome =
        field.submit(
            new WorkItemId(workItem),
            submission.seen() == null ? Map.of() : submission.seen(),
            submission.photos() == null ? List.of() : submission.photos());
    if (outcome instanceof Outcome.Done done) {
      return ResponseEntity.ok(new Answer(true, texts.say(done.message(), locale)));
    }
    return ResponseEntity.status(HttpStatus.CONFLICT)
        .body(new Answer(false, sentence(outcome, locale)));
  }

  private String sentence(Outcome outcome, Locale locale) {
    if (outcome instanceof Outcome.Invalid invalid) {
      return invalid.problems().stream()
          .map(problem -> texts.say(problem.message(), locale))
          .distinct()
          .reduce((one, other) -> one + "\n" + other)
          .orElse("");
    }
    if (outcome instanceof Outcome.Held held) {
      return texts.say(held.findings().get(0).sentence(), locale);
    }
    return texts.say(((Outcome.Refused) outcome).reason(), locale);
  }
}
