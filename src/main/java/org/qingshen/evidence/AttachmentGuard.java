package org.qingshen.evidence;

import org.qingshen.access.Actor;

/** Asked before every download: may this person read this file of this case now? */
public interface AttachmentGuard {

  boolean mayRead(Attachment attachment, Actor actor);
}
