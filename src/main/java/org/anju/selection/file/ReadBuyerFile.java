package org.anju.selection.file;

import static org.anju.platform.database.Rows.instant;
import static org.anju.platform.database.Rows.instantOrNull;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.anju.offering.SelectionMode;
import org.anju.platform.database.Rows;
import org.anju.platform.security.Actor;
import org.anju.selection.TurnReason;
import org.anju.selection.TurnState;
import org.anju.selection.file.BuyerFile.FileTurn;

/**
 * Reads the file of a family 一户一档: for itself, the acquirer, the district's officers and auditors.
 */
@ApplicationScoped
public class ReadBuyerFile {

  private static final String FAMILY =
      """
      SELECT a.*, o.name AS offering_name, o.use, o.acquirer, o.district, e.name AS employer_name,
             d.number AS draw_number, r.rank,
             (SELECT count(*)::int FROM paper p WHERE p.folder = a.paper_folder) AS papers
      FROM application a
      JOIN offering o ON o.id = a.offering_id
      LEFT JOIN organisation e ON e.alias = a.employer
      LEFT JOIN live_draw d ON d.offering_id = o.id
      LEFT JOIN draw_rank r ON r.draw_number = d.number AND r.application_id = a.id
      WHERE a.receipt = $1
      """;

  private static final String TURNS =
      """
      SELECT t.phase, p.mode, t.rank, t.state, t.reason, t.present_at, t.opens_at, t.closes_at
      FROM selection_turn t
      JOIN selection_phase p ON p.offering_id = t.offering_id AND p.phase = t.phase
      WHERE t.application_id = $1
      ORDER BY t.phase
      """;

  private static final String OF_FAMILY =
      FileRows.CHOICES + " WHERE s.application_id = $1 ORDER BY s.chosen_at, s.id";

  /** Steps have no role; whatever has one is an entry of the audit log. */
  private static final String EVENTS =
      """
      WITH cases AS (
        SELECT 'application' AS type, a.receipt AS id FROM application a WHERE a.id = $1
        UNION ALL
        SELECT 'application', $1::bigint::text
        UNION ALL
        SELECT 'selection', s.id::text FROM selection s WHERE s.application_id = $1
        UNION ALL
        SELECT 'objection', j.id::text FROM objection j WHERE j.application_id = $1
        UNION ALL
        SELECT 'fraud-case', c.id::text FROM fraud_case c WHERE c.application_id = $1
      )
      SELECT at, code, role, NULL AS receipt, digest FROM (
        SELECT e.at, 'timeline.' || e.kind AS code, NULL AS role, NULL AS digest, 0 AS log, e.id
        FROM application_event e WHERE e.application_id = $1
        UNION ALL
        SELECT f.at, f.action, f.role, f.after_digest, 1, f.id
        FROM cases c JOIN audit_leaf f ON f.case_type = c.type AND f.case_id = c.id
      ) AS events
      ORDER BY at, log, id LIMIT 1000
      """;

  private final Pool pool;

  ReadBuyerFile(Pool pool) {
    this.pool = pool;
  }

  /** Refused with {@code sale-file.not-yours} for whoever it does not concern. */
  public Uni<BuyerFile> read(Actor actor, String receipt, Locale language) {
    return pool.preparedQuery(FAMILY)
        .execute(Tuple.of(receipt))
        .map(FileRows::required)
        .invoke(row -> FileHolder.of(row, row.getString("applicant")).requireOpenTo(actor))
        .chain(
            row ->
                pool.preparedQuery(TURNS)
                    .execute(Tuple.of(row.getLong("id")))
                    .map(rows -> Rows.list(rows, ReadBuyerFile::turn))
                    .chain(
                        turns ->
                            choicesAndEvents(
                                row, turns, new EventWords(language, FileRows.use(row)))));
  }

  private Uni<BuyerFile> choicesAndEvents(Row row, List<FileTurn> turns, EventWords words) {
    Tuple family = Tuple.of(row.getLong("id"));
    return pool.preparedQuery(OF_FAMILY)
        .execute(family)
        .map(rows -> Rows.list(rows, FileRows::choice))
        .chain(
            choices ->
                pool.preparedQuery(EVENTS)
                    .execute(family)
                    .map(rows -> Rows.list(rows, event -> FileRows.event(event, words)))
                    .map(events -> file(row, turns, choices, events)));
  }

  private static FileTurn turn(Row row) {
    String reason = row.getString("reason");
    return new FileTurn(
        row.getInteger("phase"),
        SelectionMode.valueOf(row.getString("mode")),
        row.getInteger("rank"),
        TurnState.valueOf(row.getString("state")),
        reason == null ? null : TurnReason.valueOf(reason),
        instantOrNull(row, "present_at"),
        instantOrNull(row, "opens_at"),
        instantOrNull(row, "closes_at"));
  }

  private static BuyerFile file(
      Row row, List<FileTurn> turns, List<FileChoice> choices, List<FileEvent> events) {
    return new BuyerFile(
        row.getString("receipt"),
        row.getLong("offering_id"),
        row.getString("offering_name"),
        FileRows.use(row),
        row.getString("district"),
        row.getString("applicant_masked"),
        row.getString("identity_masked"),
        row.getInteger("household_size"),
        row.getInteger("tier"),
        instant(row, "submitted_at"),
        row.getString("employer_name"),
        row.getInteger("draw_number"),
        row.getInteger("rank"),
        row.getInteger("papers"),
        turns,
        choices,
        events);
  }
}
