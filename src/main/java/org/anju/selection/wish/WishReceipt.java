package org.anju.selection.wish;

import java.time.Instant;
import java.util.List;
import org.jetbrains.annotations.Nullable;

/**
 * What the city signs about one version of a list: the family's receipt.
 *
 * @param at whole seconds
 * @param family see {@link WishProtocol#blinded}
 * @param previous SHA-256 in hex of the receipt of the version before; null for the first
 */
record WishReceipt(
    Instant at,
    String family,
    String offering,
    int phase,
    @Nullable String previous,
    String protocol,
    int version,
    List<Long> wishes) {

  String jcs() {
    return WishProtocol.canonical(this);
  }
}
