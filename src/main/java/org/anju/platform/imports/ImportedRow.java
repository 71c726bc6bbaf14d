package org.anju.platform.imports;

/**
 * One row of an import, decrypted.
 *
 * @param number the row's number in the sheet; 0 for what concerns the whole sheet
 * @param content JSON as the {@link SheetReader} wrote it
 */
public record ImportedRow(int number, boolean good, String content) {}
