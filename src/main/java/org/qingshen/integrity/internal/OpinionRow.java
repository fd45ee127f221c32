package org.qingshen.integrity.internal;

import java.time.Instant;
import org.qingshen.directory.Department;
import org.qingshen.shared.PersonId;

/** What one department concluded on a suspicion. */
record OpinionRow(
    String suspicionId,
    Department department,
    boolean confirmed,
    PersonId personId,
    long seq,
    Instant givenAt) {}
