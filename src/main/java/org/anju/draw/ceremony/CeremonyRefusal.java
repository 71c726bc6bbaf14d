package org.anju.draw.ceremony;

import org.anju.platform.error.Refusal;

/** Why nothing is ticked or signed. */
public enum CeremonyRefusal implements Refusal {
  /** The person does not serve the district of the draw in that role. */
  NOT_YOURS(403),
  /** The person has another part in this draw already. */
  OTHER_PART(403),
  /** The checklist of this draw has no such item. */
  ITEM_UNKNOWN(422),
  /** The item's phase has not begun. */
  TOO_EARLY(409),
  /** The item's phase is over: it can only be recorded as not seen. */
  TOO_LATE(409),
  /** What is not as it should be needs words. */
  REMARK_MISSING(422),
  /** Somebody settled the item before. */
  ALREADY_SETTLED(409),
  /** The draw was voided. */
  VOIDED(409),
  /** There is no result to sign for. */
  NOT_DRAWN(409),
  /** Items of the checklist are not settled. */
  ITEMS_OPEN(409),
  /** The minutes are not the ones that the person saw. */
  MINUTES_CHANGED(409),
  /** This part has been signed for. */
  ALREADY_SIGNED(409),
  /** The minutes are published when all three have signed. */
  NOT_PUBLISHED(404);

  private final int status;

  CeremonyRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
