package org.anju.project;

/** What the flats of a project are for; money for one is never spent on the other. */
public enum ProjectUse {
  SALE,
  RENT
}
