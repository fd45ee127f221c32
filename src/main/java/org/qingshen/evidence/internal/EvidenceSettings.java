package org.qingshen.evidence.internal;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.nio.file.Path;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Where documents lie and which are taken.
 *
 * @param directory one place for all nodes
 * @param formats what may be uploaded
 * @param maxEntries most files an archive may hold, those of archives within it included
 * @param maxInflated most bytes it may unpack to
 * @param maxRatio most bytes it may unpack to for each of its own
 */
@Validated
@ConfigurationProperties("qingshen.documents")
record EvidenceSettings(
    @NotNull Path directory,
    @NotEmpty @DefaultValue({"pdf", "docx", "xlsx", "pptx", "png", "jpeg", "zip"})
        Set<FileFormat> formats,
    @Positive @DefaultValue("2000") int maxEntries,
    @NotNull @DefaultValue("512MB") DataSize maxInflated,
    @Positive @DefaultValue("100") int maxRatio) {}
