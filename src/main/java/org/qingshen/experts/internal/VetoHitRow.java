package org.qingshen.experts.internal;

/**
 * A veto item that an expert found.
 *
 * @param item its text as it stood on the sheet
 * @param place where in the material, as the form's choice
 */
record VetoHitRow(
    String sheetId, int hitNo, String code, String item, String place, String reason) {}
