package org.qingshen.experts.internal;

import java.time.Instant;

/**
 * Who merges the opinion, and until when.
 *
 * @param post of the leader
 * @param lapse when the engine calls the next
 */
public record PanelLead(String post, Instant due, Instant lapse) {}
