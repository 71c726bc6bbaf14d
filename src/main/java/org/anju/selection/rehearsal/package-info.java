/**
 * The rehearsal of a selection 选房演练: on the day that the plan names, families of the draw practise
 * on a copy of the board. Owns {@code rehearsal_turn}, {@code rehearsal_unit} and {@code
 * rehearsal_wish}, and writes nothing else: no turn, no unit, no notice and no leaf of the audit
 * log comes of it. Reads offerings, their plans and units, applications and the order of the draw.
 */
package org.anju.selection.rehearsal;
