package org.qingshen.directory;

import java.io.Serializable;
import org.qingshen.shared.OrganisationId;
import org.qingshen.shared.RegionCode;

/** An organisation that applies, reviews or runs the system. */
public record Organisation(OrganisationId id, String name, OrganisationKind kind, RegionCode region)
    implements Serializable {}
