package org.anju.project;

/** What a new-built project answers for quality and safety with (article 12). */
public enum DutyKind {
  DESIGN,
  CONSTRUCTION,
  /** The supervising company 监理. */
  SUPERVISION,
  /** The review of the construction drawings 施工图审查. */
  DRAWING_REVIEW,
  /** The review of fire safety 消防审查. */
  FIRE_REVIEW;

  /** Whether a company with a licence takes it on; the others are certificates. */
  public boolean isCompany() {
    return this != DRAWING_REVIEW && this != FIRE_REVIEW;
  }
}
