package org.anju.evidence;

/** What the registries say before signing, beside what they said at the check. */
public enum SigningState {
  /** Neither real estate nor civil affairs is connected. */
  NONE,
  /** Not everybody's answers are here. */
  WAITING,
  SAME,
  CHANGED
}
