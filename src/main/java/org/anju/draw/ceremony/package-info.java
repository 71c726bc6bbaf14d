/**
 * The ceremony around a draw (article 16): who has to see what, before, during and after it, and
 * the minutes that three people sign. Owns {@code ceremony_…}; reads what the draw publishes.
 * {@code docs/ceremony.md} describes it.
 */
package org.anju.draw.ceremony;
