package org.anju.evidence;

import java.util.UUID;
import org.anju.registry.PersonQuery;
import org.anju.registry.Registry;
import org.jetbrains.annotations.Nullable;

/**
 * A question that this process has leased and may ask.
 *
 * @param id of the request
 * @param request the number that this answer will bear
 * @param attempts this one counted
 * @param query null when nobody wants the answer any more: the application has ended or the person
 *     has left the household
 */
record Question(
    long id, Registry registry, UUID request, int attempts, @Nullable PersonQuery query) {

  /** Names nobody. */
  @Override
  public String toString() {
    return "Question[id=" + id + ", registry=" + registry + "]";
  }
}
