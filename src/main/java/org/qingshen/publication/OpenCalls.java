package org.qingshen.publication;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** What the portal shows of calls for which applications are taken; brought by their module. */
public interface OpenCalls {

  List<OpenCall> at(Instant now);

  record OpenCall(String title, Instant closesAt) implements Serializable {}
}
