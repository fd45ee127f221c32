package org.qingshen;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;

/** The page all views live in: our look over Lumo, our icon. */
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {

  @Override
  public void configurePage(AppShellSettings settings) {
    settings.addLink("stylesheet", "qingshen.css");
    settings.addFavIcon("icon", "icons/qingshen.svg", "any");
    settings.addMetaTag("robots", "noindex");
  }
}
