package org.anju.platform.files;

/** The name under which somebody handed a file in. */
public final class FileName {

  private static final int LONGEST = 120;

  private FileName() {}

  /** At most 120 characters of it: the end, where the extension is. */
  public static String shortened(String name) {
    return name.substring(Math.max(0, name.length() - LONGEST));
  }
}
