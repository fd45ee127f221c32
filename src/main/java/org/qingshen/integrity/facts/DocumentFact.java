package org.qingshen.integrity.facts;

import java.time.Instant;
import java.time.LocalDate;
import org.qingshen.shared.AttachmentId;

/**
 * A file that was handed in.
 *
 * @param digest SM3 of its content, lower-case hex
 * @param picture what it looks like; null where it is no picture
 * @param statedOn the date it is said to be of; null where none is stated
 * @param createdAt as its own metadata say; null where they are silent
 * @param modifiedAt likewise
 * @param producer the program that wrote it, as it says; empty where silent
 */
public record DocumentFact(
    String field,
    AttachmentId id,
    String name,
    String mediaType,
    String digest,
    PictureHash picture,
    LocalDate statedOn,
    Instant createdAt,
    Instant modifiedAt,
    String producer) {}
