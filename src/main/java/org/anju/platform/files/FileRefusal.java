package org.anju.platform.files;

import org.anju.platform.error.Refusal;

/** Why a file is not taken in. */
public enum FileRefusal implements Refusal {
  EMPTY(422),
  TOO_LARGE(413),
  /** Neither a photo nor a PDF, whatever its name says. */
  TYPE_NOT_ALLOWED(415),
  /** It calls itself a photo or a PDF and cannot be read as one. */
  DAMAGED(422),
  /** Unpacked it would be many times its size. */
  UNSAFE(422),
  TOO_MANY_PAGES(422),
  /** A PDF that asks for a password. */
  LOCKED(422),
  INFECTED(422),
  /** The virus scanner does not answer. */
  NOT_SCANNED(409),
  /** The same content is being removed from the store at this moment. */
  BEING_REMOVED(409);

  private final int status;

  FileRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
