package org.anju.publicity;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a public notice 公示 shows. */
@Schema(name = "PublicNoticeKind")
public enum PublicNoticeKind {
  /** The families that passed both checks (article 14, 5). */
  QUALIFIED,
  /** The price of every unit (article 13). */
  PRICES,
  /** Who got which unit (article 16). */
  RESULTS;

  /** As an address names it, in small letters too; an unknown one is no such page. */
  public static PublicNoticeKind fromString(String typed) {
    return valueOf(typed.toUpperCase(Locale.ROOT));
  }
}
