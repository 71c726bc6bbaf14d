package org.anju.fraud;

import java.time.Instant;
import org.anju.platform.files.FileType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file of a case.
 *
 * @param forFamily whether the family may look at it; always for its own
 * @param size bytes
 */
public record FraudPaper(
    long id,
    Side side,
    boolean forFamily,
    String fileName,
    FileType type,
    long size,
    Instant addedAt) {

  /** Who handed it in. */
  @Schema(name = "FraudSide")
  public enum Side {
    BUREAU,
    FAMILY
  }
}
