package org.qingshen.letters.internal;

import java.time.Instant;
import org.qingshen.letters.LetterKind;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.RegionCode;

/** A row of {@code letter_template} without its content. */
record TemplateRow(
    RegionCode province,
    LetterKind kind,
    int version,
    String digest,
    long size,
    PersonId uploadedBy,
    Instant uploadedAt) {}
