package org.anju.registry;

import io.smallrye.mutiny.Uni;

/** The way to one registry. */
public interface RegistryConnector {

  Registry registry();

  /** Whether the city has named its address. */
  boolean isConnected();

  /**
   * Asks about a person, several times when that helps, and never faster than was agreed with the
   * registry. The Uni does not fail for any fault of the registry or of the way to it.
   */
  Uni<RegistryAnswer> ask(PersonQuery query);
}
