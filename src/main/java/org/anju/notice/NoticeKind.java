package org.anju.notice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody is told. The words of its message stand in {@code messages_zh.properties} and
 * {@code messages_en.properties} beside this class, those of the inbox in the page.
 */
@Schema(name = "NoticeKind")
public enum NoticeKind {
  SUBMITTED,
  IDENTITY_CONFIRMED,
  /** Given back for correction. */
  RETURNED,
  CORRECTED,
  /** The time for a correction passed without one. */
  CORRECTION_OVERDUE,
  QUALIFIED,
  REFUSED,
  WITHDRAWN,
  /** Taken out after an objection. */
  STRUCK_OUT,
  /** The family is asked for its statement about an objection. */
  HEARING_ASKED,
  /** The family is back, or the objection no longer counts. */
  APPEAL_GRANTED,
  /** The appeal was granted after the roster was frozen without the family. */
  APPEAL_GRANTED_LATE,
  APPEAL_REFUSED,
  NOTICE_PUBLISHED,
  /** The roster is frozen for the draw. */
  SEALED,
  /** The seal was voided in public; another follows. */
  SEAL_VOIDED,
  /** The draw is published; the family has its rank. */
  DRAWN,
  /** The family's turn to choose has come. */
  TURN_CALLED,
  /** A unit came back after everybody had chosen; the family can choose from the announced hour. */
  MOVED_UP,
  CHOSEN,
  /** The staff calls the family by a notice. */
  DESK_CALLED,
  /** The supervisor stopped the selection during the family's turn. */
  SELECTION_PAUSED,
  /** It goes on, with the time that was left. */
  SELECTION_RESUMED,
  /** The proxy that the family named may choose for it. */
  PROXY_CONFIRMED,
  /** The power of attorney was not accepted, or was withdrawn by the desk. */
  PROXY_REFUSED,
  /** Force majeure was accepted: the family may choose after all. */
  RIGHT_RESTORED,
  FORCE_MAJEURE_REFUSED,
  /** The turn passed or was given up. */
  FORFEITED,
  AGREEMENT_LAPSED,
  /**
   * Before signing the registries said something else than at the check; an officer looks at it.
   */
  RECHECK_OPENED,
  /** What had changed has no bearing; the family can sign. */
  RECHECK_CLEARED,
  /** What had changed shuts the family out; the choice is taken back. */
  NO_LONGER_ELIGIBLE,
  SIGNED,
  /** The lease goes on for another term. */
  LEASE_RENEWED,
  /** The last day of the lease is near. */
  LEASE_ENDS_SOON,
  /** The acquirer has recorded that the lease ends before its term is over. */
  LEASE_END_RECORDED,
  /** The last day of the lease is over. */
  LEASE_ENDED,
  /** A case of fraud was opened: the family is heard. */
  FRAUD_HEARING,
  /** Fraud was found: the application is out, the adults are barred, the unit is taken back. */
  FRAUD_FOUND,
  FRAUD_DISMISSED,
  /** The appeal was granted and the application is back. */
  FRAUD_REVERSED,
  /** The appeal was granted after the unit or the turn had passed on. */
  FRAUD_BAN_LIFTED,
  /** The appeal was rejected. */
  FRAUD_CONFIRMED,
  /** The acquirer has answered the family's complaint. */
  COMPLAINT_ANSWERED,
  /** The bureau has decided about it. */
  COMPLAINT_DECIDED,
  /** An employer's filing is done. */
  ROSTER_FILED
}
