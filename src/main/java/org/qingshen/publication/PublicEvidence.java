package org.qingshen.publication;

import java.nio.file.Path;

/** A file as a stranger handed it in; deleted by whoever received it. */
public record PublicEvidence(String name, Path content, long size) {}
