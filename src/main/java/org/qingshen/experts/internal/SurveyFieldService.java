package org.qingshen.experts.internal;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.qingshen.access.Permissions;
import org.qingshen.experts.SurveyField;
import org.qingshen.forms.FormData;
import org.qingshen.shared.Text;
import org.qingshen.shared.WorkItemId;
import org.qingshen.workflow.Outcome;
import org.qingshen.workflow.TaskDesk;
import org.qingshen.workflow.WorkItem;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;

@Service
@RequiresPermissions(Permissions.SURVEY_RECORD)
class SurveyFieldService implements SurveyField {

  private static final String PAGE = "survey-page";

  private final SurveyFieldAccess access;
  private final SurveySheets sheets;
  private final SurveyEntries entries;
  private final SurveyPhotos photos;
  private final TaskDesk desk;

  SurveyFieldService(
      SurveyFieldAccess access,
      SurveySheets sheets,
      SurveyEntries entries,
      SurveyPhotos photos,
      TaskDesk desk) {
    this.access = access;
    this.sheets = sheets;
    this.entries = entries;
    this.photos = photos;
    this.desk = desk;
  }

  @Override
  public Sheet sheet(WorkItemId id) {
    return sheets.of(access.open(id));
  }

  @Override
  public List<Kept> keep(WorkItemId id, String device, List<Entry> written) {
    WorkItem item = access.open(id);
    return written.stream().map(entry -> entries.keep(item, device, entry)).toList();
  }

  @Override
  public Taken photo(WorkItemId id, Shot shot, InputStreamSource content) throws IOException {
    return photos.take(access.open(id), shot, content);
  }

  @Override
  public void remove(WorkItemId id, String photo) {
    photos.remove(access.open(id), photo);
  }

  @Override
  public Outcome submit(WorkItemId id, Map<String, Long> seen, Collection<String> shown) {
    Sheet sheet = sheets.of(access.open(id));
    Map<String, Long> versions = new HashMap<>();
    Set<String> pictures = new HashSet<>();
    sheet.items().forEach(item -> versions.put(item.key(), item.version()));
    sheet.items().forEach(item -> item.photos().forEach(photo -> pictures.add(photo.id())));
    if (!versions.equals(seen) || !pictures.equals(Set.copyOf(shown))) {
      return new Outcome.Refused(Text.of("survey.field.unseen"));
    }
    List<String> files =
        sheet.items().stream()
            .flatMap(item -> item.photos().stream())
            .map(photo -> photo.file().value())
            .toList();
    FormData data =
        files.isEmpty() ? FormData.EMPTY : new FormData(Map.of(SurveyRecordHandler.PHOTOS, files));
    return desk.submit(id, PAGE, data);
  }
}
