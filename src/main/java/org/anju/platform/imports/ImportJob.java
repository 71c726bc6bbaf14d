package org.anju.platform.imports;

import java.time.Instant;
import org.jetbrains.annotations.Nullable;

/**
 * An import as its owner sees it.
 *
 * @param rowsDone rows read so far, of {@code rowsTotal}
 * @param rowsGood rows without problems that still wait to be saved
 * @param rowsFiled rows that were saved while others waited to be corrected
 * @param unreadable {@link ReadSheet.Unreadable} as JSON when nothing could be read, null otherwise
 * @param summary the sheet's totals as JSON, null until it is read
 */
public record ImportJob(
    long id,
    ImportKind kind,
    long offeringId,
    String organisation,
    String fileName,
    String fileDigest,
    ImportState state,
    int rowsDone,
    int rowsTotal,
    int rowsGood,
    int rowsBad,
    int rowsFiled,
    @Nullable String unreadable,
    @Nullable String summary,
    Instant createdAt) {}
