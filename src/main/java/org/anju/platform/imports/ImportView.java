package org.anju.platform.imports;

import java.time.Instant;
import org.jetbrains.annotations.Nullable;

/**
 * An import for the page.
 *
 * @param rowsGood rows without problems that still wait to be saved
 * @param rowsFiled rows that were saved while others waited to be corrected
 * @param unreadable why the file cannot be read, in words; null when it can
 */
public record ImportView(
    long id,
    String fileName,
    ImportState state,
    int rowsDone,
    int rowsTotal,
    int rowsGood,
    int rowsBad,
    int rowsFiled,
    @Nullable String unreadable,
    Instant createdAt) {}
