package org.anju.evidence.comparison;

import java.util.List;
import java.util.Optional;
import org.anju.registry.RegistryFacts;

/** What the registries answered about one person, at most one answer of each. */
public record Answers(List<RegistryFacts> all) {

  public Answers {
    all = List.copyOf(all);
  }

  /** What that registry said; empty while it has not answered. */
  <T extends RegistryFacts> Optional<T> of(Class<T> kind) {
    return all.stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  /** Names nobody. */
  @Override
  public String toString() {
    return all.size() + " answers";
  }
}
