package org.anju.evidence;

/** How far the registries' evidence is for one check of an application. */
public enum EvidenceState {
  /**
   * Not every registry that the check needs is connected, and what was asked shows no difference:
   * officers judge by papers.
   */
  NONE,
  /** Not everybody's answers are here. The case waits; nobody is refused for it. */
  WAITING,
  /** Everything was answered and nothing differs from what was claimed. */
  GREEN,
  /** Everything was answered and something differs from what was claimed. */
  DIFFERENT
}
