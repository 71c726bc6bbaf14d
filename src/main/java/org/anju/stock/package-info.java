/**
 * The stock ledger 存量房源台账: built, unsold homes of the city with their developers, estates and
 * buildings, as the districts report them by workbook, and what became of each of them 一房一档. Owns
 * {@code developer}, {@code estate}, {@code stock_building}, {@code stock_unit}, {@code
 * stock_unit_event}, {@code stock_import_row} and the view {@code stock_ledger}. The file of a home
 * also reads the acquisitions and offerings that name it; whoever acquires a home makes its title
 * restricted.
 */
package org.anju.stock;
