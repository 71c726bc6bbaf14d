package org.anju.project;

import java.util.Locale;

/** What the flats of a project are for; money for one is never spent on the other. */
public enum ProjectUse {
  SALE,
  RENT;

  /**
   * Under which name texts for people have words of their own for it ({@code key@rent}); what has
   * none is said in the common ones.
   */
  public String variant() {
    return name().toLowerCase(Locale.ROOT);
  }
}
