package org.anju.pricing.filing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a unit of one version differs from the version before. */
@Schema(name = "PriceChangeKind")
public enum ChangeKind {
  ADDED,
  WITHDRAWN,
  /** Another price, another area, or both. */
  CHANGED
}
