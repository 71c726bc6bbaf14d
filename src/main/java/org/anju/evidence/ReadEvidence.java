package org.anju.evidence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Stand-in. */
@ApplicationScoped
public class ReadEvidence {
  public Uni<CaseEvidence> of(long applicationId) {
    return Uni.createFrom()
        .item(
            new CaseEvidence(
                EvidenceState.NONE, EvidenceState.NONE, null, List.of(), List.of(), null, null));
  }
}
