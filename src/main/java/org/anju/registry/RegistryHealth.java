package org.anju.registry;

import java.time.Instant;
import org.jetbrains.annotations.Nullable;

/**
 * How a registry does, as far as this replica has seen.
 *
 * @param state see there
 * @param since since when, by the business clock; null while {@link State#UNKNOWN} or {@link
 *     State#NOT_CONNECTED}
 */
public record RegistryHealth(Registry registry, State state, @Nullable Instant since) {

  /** Whether a registry answers. */
  public enum State {
    /** The city has not connected it. */
    NOT_CONNECTED,
    /** It has not been asked since the start. */
    UNKNOWN,
    /** The last question was answered. */
    UP,
    /** The last question was not answered. */
    DOWN
  }
}
