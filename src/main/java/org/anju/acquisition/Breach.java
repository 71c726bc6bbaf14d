package org.anju.acquisition;

import java.util.List;
import java.util.Map;
import org.anju.platform.error.RefusedException;

/**
 * Something that stands against a step, with what its words name.
 *
 * @param arguments amounts, areas and unit codes as people read them
 */
public record Breach(AcquisitionRefusal refusal, Map<String, String> arguments) {

  public Breach {
    arguments = Map.copyOf(arguments);
  }

  static Breach of(AcquisitionRefusal refusal) {
    return new Breach(refusal, Map.of());
  }

  /** Refuses with the first one. */
  static void refuseAny(List<Breach> breaches) {
    if (!breaches.isEmpty()) {
      throw breaches.get(0).refused();
    }
  }

  RefusedException refused() {
    return RefusedException.of(refusal, arguments);
  }
}
