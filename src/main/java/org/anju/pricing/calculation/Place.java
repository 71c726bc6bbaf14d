package org.anju.pricing.calculation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * A place where homes of the project were handed over.
 *
 * @param units how many
 * @param replacement in force there; null when none is
 */
@Schema(name = "PricingPlace")
public record Place(String name, int units, @Nullable Replacement replacement) {}
