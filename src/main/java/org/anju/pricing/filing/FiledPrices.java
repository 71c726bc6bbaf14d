package org.anju.pricing.filing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Whether families may be told by which prices they will buy. */
@ApplicationScoped
public class FiledPrices {

  private static final String DECISIONS =
      """
      SELECT f.office, f.decision FROM price_filing f JOIN price_list p ON p.id = f.price_list_id
      WHERE p.offering_id = ?1 AND p.state = 'CURRENT'
      """;

  private final Mutiny.SessionFactory sessions;

  FiledPrices(Mutiny.SessionFactory sessions) {
    this.sessions = sessions;
  }

  /**
   * Lets an offering go on whose present list both offices have filed (article 13); in the caller's
   * transaction, which holds the offering so that no list takes its place meanwhile.
   *
   * @throws org.anju.platform.error.RefusedException {@link PriceFilingRefusal} says which office
   *     is missing or that the list was returned
   */
  public Uni<Void> require(long offering) {
    return sessions
        .withSession(
            session ->
                session
                    .createNativeQuery(DECISIONS, Tuple.class)
                    .setParameter(1, offering)
                    .getResultList())
        .map(FiledPrices::byOffice)
        .invoke(FilingRule::requireFiled)
        .replaceWithVoid();
  }

  private static Map<FilingOffice, FilingDecision> byOffice(List<Tuple> rows) {
    return rows.stream()
        .collect(
            Collectors.toMap(
                row -> FilingOffice.valueOf(row.get(0, String.class)),
                row -> FilingDecision.valueOf(row.get(1, String.class))));
  }
}
