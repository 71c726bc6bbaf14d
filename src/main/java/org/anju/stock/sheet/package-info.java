/** Reads a district's workbook of unsold homes and finds what is wrong with it, cell by cell. */
package org.anju.stock.sheet;
