package org.qingshen.shared.ui;

import java.util.function.IntSupplier;

/**
 * One line of the left menu.
 *
 * @param group one of the {@code GROUP_} keys; groups stand in the order of their first entry
 * @param order place in the whole menu: desk from 100, pilot from 200, enterprise from 300, experts
 *     from 400, integrity from 500, publication from 600, system from 900
 * @param label key of the bundles
 * @param route path of the view, such as {@code desk}, without a leading slash
 * @param permission of {@code Permissions}; null where every person logged in may go there
 * @param badge asked anew at each navigation; null for none
 * @param hot whether a badge above nought is shown as wanting attention
 */
public record MenuEntry(
    String group,
    int order,
    String label,
    String route,
    String permission,
    IntSupplier badge,
    boolean hot) {

  public static final String GROUP_DESK = "shell.group.desk";
  public static final String GROUP_PILOT = "shell.group.pilot";
  public static final String GROUP_ENTERPRISE = "shell.group.enterprise";
  public static final String GROUP_EXPERTS = "shell.group.experts";
  public static final String GROUP_INTEGRITY = "shell.group.integrity";
  public static final String GROUP_PUBLICATION = "shell.group.publication";
  public static final String GROUP_SYSTEM = "shell.group.system";

  /** An entry without a badge. */
  public static MenuEntry plain(
      String group, int order, String label, String route, String permission) {
    return new MenuEntry(group, order, label, route, permission, null, false);
  }
}
