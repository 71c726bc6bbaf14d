package org.anju.platform.imports;

import jakarta.annotation.Nullable;
import java.time.Instant;

/**
 * An import for the page.
 *
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
    @Nullable String unreadable,
    Instant createdAt) {}
