/**
 * One-unit-one-price lists 一房一价: import, versions, publication (articles 13 and 14). Owns {@code
 * price_list} and {@code price_list_line}; writes the units that a list names. Uses offerings and
 * imports; {@code calculation} holds every list against its limits before it is saved.
 */
package org.anju.pricing;
