package org.anju.architecture.broken.offering;

import io.smallrye.mutiny.Uni;

/** A rule that answers later. */
public record LateRule(int limit) {

  public Uni<Boolean> allows(int number) {
    return Uni.createFrom().item(number <= limit);
  }
}
