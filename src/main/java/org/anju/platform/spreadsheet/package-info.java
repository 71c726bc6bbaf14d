/**
 * Reads the lists that people send as {@code .xlsx}, {@code .xls} or {@code .csv}: recognised by
 * content, streamed row by row, with every fault of a file or a cell as a value instead of an
 * exception. Owns no table and knows no feature; a feature declares its {@link
 * org.anju.platform.spreadsheet.Column columns} and walks a {@link
 * org.anju.platform.spreadsheet.Table}.
 */
package org.anju.platform.spreadsheet;
