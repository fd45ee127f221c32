package org.qingshen.workflow.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qingshen.shared.Text;
import org.qingshen.workflow.DeskFilters;

/** Kept filters in memory. */
class FakeFilters implements DeskFilters {

  final List<Saved> kept = new ArrayList<>();
  int asked;

  @Override
  public List<Saved> mine() {
    asked++;
    return List.copyOf(kept);
  }

  @Override
  public Optional<Text> save(String name, String address) {
    kept.add(new Saved(name, name, address, false));
    return Optional.empty();
  }

  @Override
  public Optional<Text> rename(String id, String name) {
    return Optional.empty();
  }

  @Override
  public Optional<Text> toggleStandard(String id) {
    kept.replaceAll(
        saved -> new Saved(saved.id(), saved.name(), saved.address(), saved.id().equals(id)));
    return Optional.empty();
  }

  @Override
  public void remove(String id) {
    kept.removeIf(saved -> saved.id().equals(id));
  }
}
