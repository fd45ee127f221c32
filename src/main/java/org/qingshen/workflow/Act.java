package org.qingshen.workflow;

import java.time.Instant;
import org.qingshen.access.Actor;
import org.qingshen.directory.Post;
import org.qingshen.forms.FormData;
import org.qingshen.shared.CaseId;

/**
 * An act being carried out: authorised and validated.
 *
 * @param item the work it completes; null for an act without a task
 * @param post in which the actor acts
 * @param data validated answers
 * @param at the server's time, the same for everything in the act
 */
public record Act(
    CaseId caseId, WorkItem item, String step, Actor actor, Post post, FormData data, Instant at) {}
