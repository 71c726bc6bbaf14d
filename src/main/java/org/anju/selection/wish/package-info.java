/**
 * Wish lists: families rank units while the phase is open, and at its close every family gets, in
 * the order of the draw, the best of its wishes that is still free. Input and result are published,
 * signed, and can be replayed by anybody: {@code docs/wish-lists.md}. Owns {@code wish_family},
 * {@code wish_list}, {@code wish_unit}, {@code wish_outcome} and {@code wish_result}.
 */
package org.anju.selection.wish;
