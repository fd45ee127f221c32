package org.qingshen.shared.ui;

import java.util.List;

/** What a module puts into the left menu. One bean for each module that has views. */
public interface MenuContribution {

  List<MenuEntry> entries();
}
