package org.anju.registry;

import java.util.UUID;

/**
 * About whom a registry is asked. Personal data: it never goes into a log or an address.
 *
 * @param request a number of this question alone, which the answer must repeat; asking again with
 *     the same number changes nothing
 * @param name as the person states it
 * @param identityNumber in clear, normalised, 18 characters
 */
public record PersonQuery(UUID request, String name, String identityNumber) {

  /** Names nobody. */
  @Override
  public String toString() {
    return "PersonQuery[request=" + request + "]";
  }
}
