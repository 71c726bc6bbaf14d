package org.anju.platform.files;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of files that are taken in. */
public enum FileType {
  JPEG("image/jpeg"),
  PNG("image/png"),
  WEBP("image/webp"),
  /** Photos of recent phones; not every browser shows them. */
  HEIC("image/heic"),
  PDF("application/pdf");

  private final String mediaType;

  FileType(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  static Optional<FileType> ofMediaType(String mediaType) {
    return Arrays.stream(values()).filter(type -> type.mediaType.equals(mediaType)).findFirst();
  }
}
