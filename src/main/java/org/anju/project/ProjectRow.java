package org.anju.project;

import java.time.Instant;
import org.jetbrains.annotations.Nullable;

/**
 * A project in a list.
 *
 * @param company name of its acquirer
 * @param unitsPlanned null while it is not known
 * @param submittedAt null while it is planned
 */
public record ProjectRow(
    long id,
    String company,
    String district,
    String name,
    ProjectUse use,
    SupplyWay way,
    ProjectState state,
    @Nullable Integer unitsPlanned,
    @Nullable Instant submittedAt) {}
