package org.anju.application;

import org.jetbrains.annotations.Nullable;

/**
 * An offering while families may apply for it.
 *
 * @param targetEmployer alias of the employer whose people come first, null when there is none
 */
public record OpenOffering(int priceListVersion, @Nullable String targetEmployer) {

  /** The tier of somebody who applies through {@code employer}, which may be null (article 17). */
  public int tierOf(@Nullable String employer) {
    return targetEmployer == null || targetEmployer.equals(employer) ? 1 : 2;
  }
}
