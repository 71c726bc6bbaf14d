/**
 * One-unit-one-price lists 一房一价: import, versions, publication (articles 13 and 14). Owns {@code
 * price_list} and {@code price_list_line}; writes the units that a list names. Uses offerings and
 * imports.
 */
package org.anju.pricing;
