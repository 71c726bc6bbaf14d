package org.anju.selection.leftover;

import java.time.Instant;
import org.anju.selection.SessionState;

/** What a waiting room does at a moment. */
public enum RoomState {
  /** Nobody can come in yet. */
  NOT_YET,
  /** Families come in; nobody has a place. */
  GATHERING,
  /** Places are given and families are let in by them. */
  OPEN,
  /** The supervisor has stopped the phase; places stay. */
  PAUSED,
  CLOSED;

  static RoomState of(SessionState session, Instant checkInAt, Instant now) {
    return switch (session) {
      case OPEN -> OPEN;
      case PAUSED -> PAUSED;
      case CLOSED -> CLOSED;
      case WAITING -> now.isBefore(checkInAt) ? NOT_YET : GATHERING;
    };
  }
}
