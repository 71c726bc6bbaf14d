package org.anju.employer;

/** What one of an employer's people has said to being filed. */
public enum MemberState {
  /** Filed by the employer; nothing has been submitted. */
  AWAITING_CONSENT,
  /** The person has confirmed the data and consented: there is an application. */
  CONSENTED,
  /** The person does not want to be filed; that can still change while applications are open. */
  DECLINED
}
