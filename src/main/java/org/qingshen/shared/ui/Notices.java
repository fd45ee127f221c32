package org.qingshen.shared.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import org.qingshen.shared.Text;

/** Short messages at the edge of the page; a screen reader says them. */
public final class Notices {

  private static final int SUCCESS_MILLIS = 5_000;
  private static final int PROBLEM_MILLIS = 12_000;

  private Notices() {}

  public static void success(Text message) {
    success(Say.t(message));
  }

  public static void success(String message) {
    show(message, SUCCESS_MILLIS, NotificationVariant.LUMO_SUCCESS);
  }

  public static void problem(Text message) {
    problem(Say.t(message));
  }

  public static void problem(String message) {
    show(message, PROBLEM_MILLIS, NotificationVariant.LUMO_ERROR).setAssertive(true);
  }

  private static Notification show(String message, int millis, NotificationVariant variant) {
    Notification notice = new Notification(message, millis, Notification.Position.TOP_CENTER);
    notice.addThemeVariants(variant);
    notice.open();
    return notice;
  }
}
