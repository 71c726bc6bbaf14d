package org.anju.platform.imports;

import java.time.Instant;
import java.util.Objects;
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
    ImportOwner owner,
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
    Instant createdAt) {

  /** The offering, of an import that an organisation made for one. */
  public long offeringId() {
    return Objects.requireNonNull(owner.offering(), () -> "import " + id + " is of a district");
  }

  /** The district, of an import that the bureau made for one. */
  public String district() {
    return Objects.requireNonNull(owner.district(), () -> "import " + id + " is of an offering");
  }
}
