package org.anju.verification;

import org.anju.platform.error.Refusal;

/** Why an officer's decision is not taken. */
public enum VerificationRefusal implements Refusal {
  /** A refusal needs its article and its reason. */
  GROUND_MISSING(422),
  /** Who sends a proposed refusal back says why. */
  REMARK_MISSING(422),
  /** The officer took part in the other check, or proposed the refusal that is to be confirmed. */
  FOUR_EYES(403),
  /** The officer is the applicant. */
  OWN_APPLICATION(403),
  /** The application does not wait for this check. */
  NOT_WAITING(409),
  /** The officer has not taken the case. */
  NOT_HELD(409),
  /** Another officer works on the case. */
  HELD_BY_OTHER(409),
  /** A registry has not answered yet. */
  EVIDENCE_WAITING(409),
  /** A refusal is proposed: it is confirmed or sent back, nothing else. */
  REFUSAL_PROPOSED(409),
  /** No refusal is proposed. */
  NOTHING_PROPOSED(409),
  /** Something speaks against approving this case together with others. */
  NOT_GREEN(409),
  /** Chance chose the case for a full review. */
  FULL_REVIEW(409),
  /** Nobody of that name decides this check in the district. */
  OFFICER_UNKNOWN(404);

  private final int status;

  VerificationRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
