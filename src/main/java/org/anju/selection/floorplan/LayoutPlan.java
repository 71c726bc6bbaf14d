package org.anju.selection.floorplan;

import org.jetbrains.annotations.Nullable;

/**
 * A layout of an offering.
 *
 * @param units how many units have it
 * @param plan null while it has no picture
 */
public record LayoutPlan(String layout, int units, @Nullable FloorPlan plan) {}
