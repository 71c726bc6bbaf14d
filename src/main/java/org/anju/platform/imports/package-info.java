/**
 * Workbooks on their way to becoming data: uploaded, read in the background with progress, looked
 * over, then saved whole or not at all. Owns {@code import_job} and {@code import_row}. What a
 * sheet means is known to the feature that implements {@link
 * org.anju.platform.imports.SheetReader}.
 */
package org.anju.platform.imports;
