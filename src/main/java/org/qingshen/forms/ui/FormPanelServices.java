package org.qingshen.forms.ui;

import org.qingshen.forms.FormValidator;
import org.qingshen.forms.Phrases;
import org.qingshen.forms.StagedTables;
import org.qingshen.forms.TableImport;
import org.springframework.stereotype.Component;

/** The services a form on a page needs; hand it from the view to its {@link FormPanel}. */
@Component
public record FormPanelServices(
    FormValidator validator, StagedTables tables, TableImport sheets, Phrases phrases) {}
