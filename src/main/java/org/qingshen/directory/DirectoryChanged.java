package org.qingshen.directory;

/** Somebody's posts, deputies or account changed; what is remembered of people is read again. */
public record DirectoryChanged() {}
