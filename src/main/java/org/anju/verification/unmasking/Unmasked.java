package org.anju.verification.unmasking;

/** One piece of personal data in clear. */
public record Unmasked(String value) {

  /** Nothing personal, wherever it may be printed. */
  @Override
  public String toString() {
    return "Unmasked[]";
  }
}
