package org.qingshen.letters.internal;

import org.qingshen.letters.LetterKind;
import org.qingshen.shared.OrganisationId;

/** A row of {@code letter_prefix}. */
record PrefixRow(
    OrganisationId organisation, LetterKind.Series series, String prefix, long version) {}
