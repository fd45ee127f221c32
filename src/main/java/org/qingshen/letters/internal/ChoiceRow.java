package org.qingshen.letters.internal;

import org.qingshen.letters.LetterKind;
import org.qingshen.shared.RegionCode;

/**
 * A row of {@code letter_template_choice}.
 *
 * @param version counts changes of the choice
 */
record ChoiceRow(RegionCode province, LetterKind kind, int templateVersion, long version) {}
