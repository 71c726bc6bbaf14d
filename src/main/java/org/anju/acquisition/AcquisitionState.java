package org.anju.acquisition;

/** How far an acquisition is. */
public enum AcquisitionState {
  /** Its acquirer chooses units, gathers appraisals and negotiates. */
  DRAFT,
  /** With the officers of the district; nothing of it changes any more. */
  PROPOSED,
  /** Approved by an officer of the district, with the supervisor now. */
  DISTRICT_APPROVED,
  /** May be contracted at the proposed price. */
  APPROVED,
  /** Contracted: paid by instalments, inspected. */
  SIGNED,
  /** Every unit is affordable housing with a restricted title, or was left out. */
  HANDED_OVER,
  /** Turned down by an officer or the supervisor; stays on record, its units are free. */
  REFUSED,
  /** Given up by its acquirer before the contract; stays on record, its units are free. */
  WITHDRAWN
}
