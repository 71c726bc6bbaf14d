package org.anju.architecture.broken.offering;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/** A transaction in a class that is no bean, where nothing would open it. */
public class TransactionInARule {

  @WithTransaction
  public Uni<Void> decide() {
    return Uni.createFrom().voidItem();
  }
}
