package org.anju.acquisition;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.anju.acquisition.AcquisitionEvidence.Appraisal;
import org.anju.acquisition.AcquisitionEvidence.Opinion;
import org.anju.acquisition.AcquisitionEvidence.Round;
import org.anju.acquisition.AcquisitionEvidence.Step;
import org.anju.platform.database.Rows;

/** Gathers what was recorded of an acquisition. */
@ApplicationScoped
class ReadEvidence {

  private static final String APPRAISALS =
      "SELECT * FROM acquisition_appraisal WHERE acquisition_id = $1 ORDER BY id";

  private static final String ROUNDS =
      "SELECT * FROM acquisition_round WHERE acquisition_id = $1 ORDER BY number";

  private static final String OPINIONS =
      "SELECT * FROM acquisition_opinion WHERE acquisition_id = $1 ORDER BY id";

  private static final String STEPS =
      "SELECT * FROM acquisition_step WHERE acquisition_id = $1 ORDER BY id";

  private final Pool pool;
  private final Instalments instalments;
  private final AcquisitionPapers papers;

  ReadEvidence(Pool pool, Instalments instalments, AcquisitionPapers papers) {
    this.pool = pool;
    this.instalments = instalments;
    this.papers = papers;
  }

  Uni<AcquisitionEvidence> of(long id) {
    return Uni.combine()
        .all()
        .unis(
            all(APPRAISALS, id, ReadEvidence::appraisal),
            all(ROUNDS, id, ReadEvidence::round),
            all(OPINIONS, id, ReadEvidence::opinion),
            instalments.of(pool, id).map(InstalmentPlan::instalments),
            all(STEPS, id, ReadEvidence::step),
            papers.of(pool, id))
        .with(AcquisitionEvidence::new);
  }

  private <T> Uni<List<T>> all(String sql, long id, Function<Row, T> each) {
    return pool.preparedQuery(sql).execute(Tuple.of(id)).map(rows -> Rows.list(rows, each));
  }

  private static Appraisal appraisal(Row row) {
    return new Appraisal(
        row.getString("appraiser"),
        row.getString("credit_code"),
        row.getString("licence_number"),
        row.getLocalDate("appraised_on"),
        row.getBigDecimal("value"),
        row.getBigDecimal("area"),
        row.getLong("paper_id"));
  }

  private static Round round(Row row) {
    return new Round(
        row.getInteger("number"),
        RecordEvidence.Side.valueOf(row.getString("offered_by")),
        row.getBigDecimal("amount"),
        row.getBigDecimal("area"),
        row.getLocalDate("held_on"),
        row.getString("note"));
  }

  private static Opinion opinion(Row row) {
    return new Opinion(
        Department.valueOf(row.getString("department")),
        row.getBoolean("in_favour"),
        row.getString("document_number"),
        row.getLocalDate("given_on"),
        row.getString("note"),
        row.getLong("paper_id"));
  }

  private static Step step(Row row) {
    return new Step(
        AcquisitionStep.valueOf(row.getString("step")),
        row.getString("role"),
        row.getOffsetDateTime("taken_at").toInstant(),
        row.getString("reason"),
        row.getBigDecimal("price"),
        row.getBigDecimal("replacement_price"),
        row.getBigDecimal("comparable_price"));
  }
}
