package org.anju.verification;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The decisions of the checks. */
@ApplicationScoped
class CheckDecisions implements PanacheRepositoryBase<CheckDecision, Long> {

  Uni<List<CheckDecision>> of(long applicationId) {
    return list("applicationId = ?1 order by id", applicationId);
  }
}
