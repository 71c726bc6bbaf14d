package org.anju.publicity;

import java.util.Locale;

/** As which file a notice is taken away. */
public enum NoticeFileFormat {
  CSV("text/csv;charset=UTF-8"),
  JSON("application/json");

  private final String mediaType;

  NoticeFileFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /** As a request names it, in small letters too; an unknown one is no such page. */
  public static NoticeFileFormat fromString(String typed) {
    return valueOf(typed.toUpperCase(Locale.ROOT));
  }

  /** As in a file's name. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }
}
