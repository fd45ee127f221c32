package org.qingshen.letters.internal;

/** The Word file of one version; 0 is the shipped one. */
record TemplateContent(byte[] content, int version) {}
