package org.qingshen.access.internal;

import org.qingshen.directory.PostKind;

/** A row of {@code post_permission}. */
record PermissionRow(PostKind postKind, String permission) {}
