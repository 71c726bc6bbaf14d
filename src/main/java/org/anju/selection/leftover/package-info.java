/**
 * The waiting room before what is left over: honest places, shuffled at the opening by the seed of
 * the draw, and a few families at a time. Owns {@code leftover_room}, {@code leftover_entry} and
 * {@code leftover_place}, and makes the turns of a leftovers phase; {@code docs/leftovers.md} says
 * how anybody recomputes the places.
 */
package org.anju.selection.leftover;
