package org.anju.publicity;

import org.anju.platform.error.RefusedException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/** Who works at an objection or an appeal, as seen by one officer. */
@Schema(name = "ObjectionHolding")
public enum Holding {
  NOBODY,
  YOU,
  ANOTHER;

  static Holding of(@Nullable String holder, String officer) {
    if (holder == null) {
      return NOBODY;
    }
    return holder.equals(officer) ? YOU : ANOTHER;
  }

  /** Nobody decides what another holds. */
  static void requireFreeFor(@Nullable String holder, String officer) {
    if (of(holder, officer) == ANOTHER) {
      throw RefusedException.of(PublicityRefusal.HELD_BY_ANOTHER);
    }
  }
}
