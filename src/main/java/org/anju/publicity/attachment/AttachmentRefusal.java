package org.anju.publicity.attachment;

import org.anju.platform.error.Refusal;

/** Why a file is not taken or shown. */
public enum AttachmentRefusal implements Refusal {
  UNKNOWN(404),
  /** It was sent, or thrown away after a day. */
  CLOSED(409),
  TOO_MANY(409),
  /** So much has come from one address that it has to wait. */
  TOO_OFTEN(429);

  private final int status;

  AttachmentRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
