package org.anju.registry.simulator;

/** How a simulated registry behaves. */
public enum Mood {
  NORMAL,
  /** Right, and that many milliseconds late. */
  SLOW,
  /** With somebody else's number. */
  OTHER_PERSON,
  /** With the number of another question. */
  OTHER_REQUEST,
  /** Success, and not a byte. */
  EMPTY,
  /** The right person and nothing about them. */
  INCOMPLETE,
  /** A web page, and success. */
  HTML,
  /** The answer two times in one. */
  TWICE,
  /** 503. */
  DOWN,
  /** 429, with the seconds to wait. */
  RATE_LIMITED,
  /** 403. */
  FORBIDDEN,
  /** The connection ends without an answer. */
  HUNG_UP,
  /** No answer, and the connection stays. */
  NEVER
}
