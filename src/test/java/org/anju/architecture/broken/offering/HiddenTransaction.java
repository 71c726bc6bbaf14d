package org.anju.architecture.broken.offering;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** A use case whose transaction hides in a helper. */
@IfBuildProfile("never")
@ApplicationScoped
public class HiddenTransaction {

  @WithTransaction
  Uni<Void> helper() {
    return Uni.createFrom().voidItem();
  }
}
