package org.anju.publicity;

import java.util.List;

/** The columns of a notice as a file has them, in their order; the names are stable. */
enum NoticeColumns {
  QUALIFIED("receipt", "nameMasked", "identityMasked", "category", "tier"),
  PRICES(
      "building", "entrance", "room", "storey", "layout", "builtArea", "unitPrice", "totalPrice"),
  RESULTS("rank", "receipt", "nameMasked", "building", "entrance", "room", "totalPrice");

  static final String CATEGORY = "category";

  private final List<String> names;

  NoticeColumns(String... names) {
    this.names = List.of(names);
  }

  static List<String> of(PublicNoticeKind kind) {
    return valueOf(kind.name()).names;
  }

  /** As the database calls it. */
  static String stored(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
  }
}
