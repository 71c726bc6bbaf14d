/**
 * Reads one-unit-one-price lists (一房一价清单) from workbooks and checks them row by row. Pure Java over
 * {@link org.anju.platform.spreadsheet}; owns no table.
 */
package org.anju.pricing.sheet;
