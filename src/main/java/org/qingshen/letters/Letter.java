package org.qingshen.letters;

import java.time.Instant;
import org.qingshen.shared.AttachmentId;
import org.qingshen.shared.CaseId;

/**
 * An issued letter.
 *
 * @param number as printed, such as 桂环清审〔2026〕1号
 * @param version of the letter; a corrected one is a new version with its own seal
 * @param document the Word file, frozen by its seal
 * @param scan the stamped scan that was added; null while there is none
 * @param token in the QR code; leads to the public page of verification
 * @param entry the sealed entry that froze it
 */
public record Letter(
    String id,
    CaseId caseId,
    LetterKind kind,
    String number,
    int version,
    String issuer,
    Instant issuedAt,
    AttachmentId document,
    AttachmentId scan,
    String token,
    long entry) {}
