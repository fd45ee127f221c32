package org.qingshen.forms.ui;

import java.util.ArrayList;
import java.util.List;

/** Bytes used of the total, told to every file field of the form when one of them changes it. */
final class FileBudget {

  private final FilesPort files;
  private final List<Runnable> listeners = new ArrayList<>();
  private long used = -1;

  FileBudget(FilesPort files) {
    this.files = files;
  }

  long used() {
    if (used < 0) {
      used = files.used();
    }
    return used;
  }

  long limit() {
    return files.limit();
  }

  long left() {
    return Math.max(0, limit() - used());
  }

  void onChange(Runnable listener) {
    listeners.add(listener);
  }

  void changed() {
    used = -1;
    listeners.forEach(Runnable::run);
  }
}
