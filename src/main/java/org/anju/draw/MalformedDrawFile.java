package org.anju.draw;

/** A published file of a draw that does not have the form of the protocol. */
public final class MalformedDrawFile extends IllegalArgumentException {

  MalformedDrawFile(String message) {
    super(message);
  }
}
