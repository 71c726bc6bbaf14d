package org.anju.contract;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;

/** Shows an applicant the agreement of the own family, the latest when an earlier one lapsed. */
@ApplicationScoped
public class ShowMyAgreement {

  private static final String MINE =
      AgreementRows.SELECT
          + """
          WHERE s.offering_id = $1 AND a.applicant = $2
          ORDER BY g.selection_id DESC
          LIMIT 1
          """;

  private final Pool pool;

  ShowMyAgreement(Pool pool) {
    this.pool = pool;
  }

  public Uni<Agreement> of(Actor applicant, long offeringId) {
    return pool.preparedQuery(MINE)
        .execute(Tuple.of(offeringId, applicant.id()))
        .map(
            rows -> {
              if (rows.rowCount() == 0) {
                throw RefusedException.of(AgreementRefusal.UNKNOWN);
              }
              return AgreementRows.agreement(rows.iterator().next());
            });
  }
}
