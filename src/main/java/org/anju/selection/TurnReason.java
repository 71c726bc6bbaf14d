package org.anju.selection;

/** Why a turn ended without a unit. */
public enum TurnReason {
  /** Nobody checked in, or no wish list was handed in (article 21, 1). */
  ABSENT,
  /** The family was there and did not choose in time (article 21, 1). */
  OUT_OF_TIME,
  /** The family declined (article 21, 2). */
  REFUSED,
  /** The agreement was not signed in time (article 21, 3). */
  NOT_SIGNED,
  /** Every unit of the wish list went to families ahead; the right stays. */
  WISHES_TAKEN
}
