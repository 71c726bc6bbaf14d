package org.anju.evidence.comparison;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.anju.registry.Registry;
import org.anju.registry.RegistryFacts;
import org.anju.registry.RegistryFacts.NoRecord;

/** What the registries answered about one person, as far as they have. */
public record Answers(Map<Registry, RegistryFacts> byRegistry) {

  public Answers {
    byRegistry = Map.copyOf(byRegistry);
  }

  /** What that registry said; empty while it has not answered, and when it knows nobody. */
  <T extends RegistryFacts> Optional<T> of(Class<T> kind) {
    return byRegistry.values().stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  /** The registries that have no record of this person. */
  Set<Registry> withoutRecord() {
    return byRegistry.entrySet().stream()
        .filter(answer -> answer.getValue() instanceof NoRecord)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Names nobody. */
  @Override
  public String toString() {
    return byRegistry.size() + " answers";
  }
}
