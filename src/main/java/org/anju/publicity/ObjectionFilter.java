package org.anju.publicity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which objections an officer wants to see. */
@Schema(name = "ObjectionFilter")
public enum ObjectionFilter {
  /** Undecided, or with an undecided appeal. */
  WAITING,
  /** Of these, those whose last date has passed. */
  OVERDUE,
  /** Of these, those that the officer holds. */
  MINE
}
