package org.qingshen.access.ui;

import com.vaadin.flow.router.InvalidLocationException;
import com.vaadin.flow.router.Location;

/** Where to go after login: a page of ours, or the bare address, which leads to the first one. */
final class ReturnPath {

  static final String PARAMETER = "to";
  private static final int LONGEST = 500;

  private ReturnPath() {}

  static boolean worthKeeping(String path) {
    return !path.isEmpty() && path.equals(safe(path));
  }

  /** The path itself where it can only be one of our routes, else the bare address. */
  static String safe(String path) {
    return path != null && isLocal(path) ? path : "";
  }

  static Location location(String path) {
    return new Location(safe(path));
  }

  private static boolean isLocal(String path) {
    String place = path.split("\\?", 2)[0];
    return path.length() <= LONGEST
        && !path.startsWith("/")
        && path.chars().noneMatch(c -> c == '\\' || Character.isISOControl(c))
        && !place.contains(":")
        && !place.contains("//")
        && !place.matches("(?i).*%(2f|5c|3a|0).*")
        && !place.matches("(login|setup|logout)(/.*)?")
        && parses(path);
  }

  private static boolean parses(String path) {
    try {
      new Location(path);
      return true;
    } catch (InvalidLocationException | IllegalArgumentException e) {
      return false;
    }
  }
}
