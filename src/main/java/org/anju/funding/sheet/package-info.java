/**
 * Reads bank statements from workbooks and tells which line is which voucher. Pure Java over {@link
 * org.anju.platform.spreadsheet}; owns no table.
 */
package org.anju.funding.sheet;
