package org.anju.project;

/** How far a project is. */
public enum ProjectState {
  /** Written down by its acquirer; nobody else has seen it. */
  PLANNED,
  /** Before the bureau. */
  SUBMITTED,
  /** May raise housing. */
  APPROVED,
  /** Turned down; stays on record. */
  REFUSED,
  /** Given up by its acquirer; stays on record. */
  WITHDRAWN
}
