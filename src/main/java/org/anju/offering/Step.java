package org.anju.offering;

/**
 * The six steps that every page shows: notice, application, check, public notice, draw, selection.
 */
public enum Step {
  ANNOUNCEMENT,
  APPLICATION,
  CHECK,
  PUBLIC_NOTICE,
  DRAW,
  SELECTION
}
