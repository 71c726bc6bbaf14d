package org.anju.platform.error;

/** Refusals of a request before any feature has looked at it. */
public enum RequestRefusal implements Refusal {
  /** Fields are missing or malformed. */
  INVALID(400),
  /** The body is not JSON or not of the expected shape. */
  UNREADABLE(400),
  UNAUTHENTICATED(401),
  FORBIDDEN(403),
  NOT_FOUND(404),
  METHOD_NOT_ALLOWED(405),
  UNSUPPORTED_TYPE(415),
  TOO_LARGE(413),
  /** Somebody else has changed it meanwhile. */
  STALE(409),
  /** A fault of ours; the log has the cause under the reference that the answer names. */
  FAILED(500);

  private final int status;

  RequestRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
