package org.anju.pricing.calculation;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.anju.document.OfficialDocument;
import org.anju.document.OfficialDocuments;
import org.anju.document.ProvenRecord;
import org.anju.platform.database.Rows;
import org.anju.platform.security.Actor;

/** The papers of the costs that sheets name. They prove the sheets of one offering, all of them. */
@ApplicationScoped
class CostPapers {

  /** As the documents call the record. */
  private static final String CASE = "price-sheet";

  private static final String KEPT =
      "SELECT id FROM official_document WHERE case_type = $1 AND case_id = $2 AND id = ANY ($3)";

  /** $1 project, $2 offering, $3 documents. */
  private static final String PAPERS =
      """
      SELECT d.id, concat(d.issuer, ' ', d.number) AS name, d.digest, (
        SELECT o.name FROM official_document same
        JOIN price_cost_item i ON i.document_id = same.id
        JOIN current_price_calculation c ON c.id = i.calculation_id
        JOIN offering o ON o.id = c.offering_id
        WHERE same.digest = d.digest AND c.project_id = $1 AND c.offering_id <> $2
        ORDER BY o.id LIMIT 1) AS elsewhere
      FROM official_document d WHERE d.id = ANY ($3)
      ORDER BY d.id
      """;

  private final OfficialDocuments documents;

  CostPapers(OfficialDocuments documents) {
    this.documents = documents;
  }

  /** The papers of these costs. */
  Uni<List<CostPaper>> of(SqlClient client, PricedOffering offering, List<CostItem> costs) {
    return costs.isEmpty()
        ? Uni.createFrom().item(List.of())
        : client
            .preparedQuery(PAPERS)
            .execute(
                Tuple.tuple()
                    .addLong(offering.project())
                    .addLong(offering.id())
                    .addArrayOfLong(ids(costs)))
            .map(rows -> Rows.list(rows, CostPapers::paper));
  }

  /**
   * Lets papers that the actor has handed in prove the offering's sheets. Refused unless each waits
   * or proves one of them already.
   */
  Uni<Void> prove(
      SqlConnection connection, Actor actor, PricedOffering offering, List<CostItem> costs) {
    return costs.isEmpty()
        ? Uni.createFrom().voidItem()
        : connection
            .preparedQuery(KEPT)
            .execute(
                Tuple.tuple().addString(CASE).addLong(offering.id()).addArrayOfLong(ids(costs)))
            .map(
                rows -> Rows.stream(rows).map(row -> row.getLong("id")).collect(Collectors.toSet()))
            .chain(
                kept ->
                    Multi.createFrom()
                        .items(
                            Arrays.stream(ids(costs)).filter(id -> !kept.contains(id)).distinct())
                        .onItem()
                        .transformToUniAndConcatenate(
                            id -> documents.attach(connection, actor, id, record(offering)))
                        .onItem()
                        .ignoreAsUni());
  }

  /** What people see of the papers of these sheets, by their ids. */
  Uni<Map<Long, OfficialDocument>> shown(SqlClient client, List<StoredSheet> sheets) {
    List<Long> ids =
        sheets.stream().flatMap(sheet -> Arrays.stream(ids(sheet.sheet().costs()))).toList();
    return ids.isEmpty() ? Uni.createFrom().item(Map.of()) : documents.all(client, ids);
  }

  private static ProvenRecord record(PricedOffering offering) {
    return new ProvenRecord(CASE, offering.id(), offering.acquirer(), offering.district());
  }

  /** Costs of before have none. */
  private static Long[] ids(List<CostItem> costs) {
    return costs.stream().map(CostItem::documentId).filter(Objects::nonNull).toArray(Long[]::new);
  }

  private static CostPaper paper(Row row) {
    return new CostPaper(
        row.getLong("id"),
        row.getString("name"),
        row.getString("digest"),
        row.getString("elsewhere"));
  }
}
