/**
 * Floor plans 户型图: one picture for each layout of an offering, handed in by the acquirer and open
 * to everybody. Owns {@code floor_plan}; the pictures lie with the other files.
 */
package org.anju.selection.floorplan;
