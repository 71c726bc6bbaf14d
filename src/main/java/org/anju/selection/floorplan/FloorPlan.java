package org.anju.selection.floorplan;

/**
 * The picture of a layout.
 *
 * @param layout as the units have it, for example 三室两厅
 * @param digest SHA-256 of the picture, its address
 * @param words the picture in words, for people who do not see it
 */
public record FloorPlan(long id, String layout, String digest, String words) {}
