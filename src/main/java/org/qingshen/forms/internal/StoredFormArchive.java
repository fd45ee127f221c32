package org.qingshen.forms.internal;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.qingshen.forms.FormArchive;
import org.qingshen.forms.FormModel;
import org.qingshen.forms.FormParser;
import org.qingshen.forms.internal.FormVersionMapper.FormVersionRow;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredFormArchive implements FormArchive {

  private final FormVersionMapper versions;
  private final FormParser parser;
  private final Map<String, FormModel> parsed = new ConcurrentHashMap<>();

  StoredFormArchive(FormVersionMapper versions, FormParser parser) {
    this.versions = versions;
    this.parser = parser;
  }

  @Override
  @Transactional
  public void keep(FormModel form, String resource, Map<String, byte[]> sources) {
    if (versions.exists(form.reference())) {
      return;
    }
    Map<String, String> texts = new TreeMap<>();
    sources.forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
    try {
      versions.insert(new FormVersionRow(form.reference(), resource, Json.write(texts)));
    } catch (DuplicateKeyException e) {
      // Another server kept the same version in the same moment.
    }
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<FormModel> find(String reference) {
    FormModel known = parsed.get(reference);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<FormModel> found = versions.find(reference).map(this::parse);
    found.ifPresent(form -> parsed.put(reference, form));
    return found;
  }

  private FormModel parse(FormVersionRow row) {
    Map<String, Object> texts = Json.map(row.sources());
    FormModel form =
        parser.parse(
            row.resource(),
            path ->
                texts.get(path) instanceof String text
                    ? text.getBytes(StandardCharsets.UTF_8)
                    : null);
    if (!form.reference().equals(row.reference())) {
      throw new IllegalStateException(
          "The kept form %s has become %s".formatted(row.reference(), form.reference()));
    }
    return form;
  }
}
