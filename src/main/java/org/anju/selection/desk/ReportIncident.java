package org.anju.selection.desk;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
import org.anju.platform.error.RequestRefusal;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.jetbrains.annotations.Nullable;

/** The staff notes what happens in the hall; a line of the log is never changed. */
@ApplicationScoped
public class ReportIncident {

  /** $1 offering, $2 phase, $3 kind, $4 receipt or null, $5 text, $6 actor, $7 role, $8 now. */
  private static final String REPORT =
      """
      INSERT INTO selection_incident (offering_id, phase, kind, application_id, text_cipher, reported_by, role, at)
      SELECT $1, $2, $3, a.id, $5, $6, $7, $8
      FROM (VALUES (1)) AS one
      LEFT JOIN application a ON a.offering_id = $1 AND a.receipt = $4
      WHERE $4::text IS NULL OR a.id IS NOT NULL
      RETURNING id
      """;

  private final Pool pool;
  private final Halls halls;
  private final HallTexts texts;
  private final BusinessClock clock;
  private final AuditTrail audit;

  ReportIncident(Pool pool, Halls halls, HallTexts texts, BusinessClock clock, AuditTrail audit) {
    this.pool = pool;
    this.halls = halls;
    this.texts = texts;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * @param receipt the family that it is about; null when it is about none in particular
   */
  public Uni<Void> report(
      Actor actor, long offeringId, IncidentKind kind, String text, @Nullable String receipt) {
    if (!kind.isReported()) {
      return Uni.createFrom().failure(RefusedException.of(RequestRefusal.INVALID));
    }
    return pool.withTransaction(
        connection ->
            halls
                .of(connection, actor, offeringId)
                .chain(hall -> keep(connection, hall, actor, kind, text, receipt)));
  }

  private Uni<Void> keep(
      SqlConnection connection,
      Hall hall,
      Actor actor,
      IncidentKind kind,
      String text,
      @Nullable String receipt) {
    Tuple values =
        Tuple.tuple()
            .addLong(hall.offeringId())
            .addInteger(hall.phase())
            .addString(kind.name())
            .addString(receipt == null ? null : receipt.strip())
            .addBuffer(Buffer.buffer(texts.hidden(text, HallTexts.INCIDENT)))
            .addString(actor.id())
            .addString(actor.role())
            .addOffsetDateTime(Rows.parameter(clock.now()));
    return connection
        .preparedQuery(REPORT)
        .execute(values)
        .map(
            rows -> {
              if (rows.rowCount() == 0) {
                throw RefusedException.of(HallRefusal.UNKNOWN_FAMILY);
              }
              return rows.iterator().next().getLong("id");
            })
        .chain(
            id ->
                audit.record(
                    connection,
                    actor,
                    Decision.of("selection.report-incident", "selection-incident", id)
                        .after(kind + " " + text)
                        .under(hall.policyVersion())));
  }
}
