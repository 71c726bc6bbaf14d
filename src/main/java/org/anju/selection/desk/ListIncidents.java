package org.anju.selection.desk;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.platform.database.Rows;
import org.anju.platform.security.Actor;
import org.anju.platform.web.Page;
import org.jetbrains.annotations.Nullable;

/** The log of incidents of a selection, newest first, for those who work at it. */
@ApplicationScoped
public class ListIncidents {

  private static final String TOTAL =
      "SELECT count(*) AS total FROM selection_incident WHERE offering_id = $1";

  private static final String PAGE =
      """
      SELECT i.id, i.phase, i.kind, a.receipt, i.families, i.text_cipher, i.role, i.at, p.reason
      FROM selection_incident i
      LEFT JOIN application a ON a.id = i.application_id
      LEFT JOIN selection_pause p
        ON i.kind = 'PAUSED' AND p.offering_id = i.offering_id AND p.phase = i.phase AND p.paused_at = i.at
      WHERE i.offering_id = $1
      ORDER BY i.id DESC LIMIT $2 OFFSET $3
      """;

  private final Pool pool;
  private final Halls halls;
  private final HallTexts texts;

  ListIncidents(Pool pool, Halls halls, HallTexts texts) {
    this.pool = pool;
    this.halls = halls;
    this.texts = texts;
  }

  public Uni<Page<Incident>> list(Actor actor, long offeringId, int page, int size) {
    return halls
        .of(pool, actor, offeringId)
        .chain(() -> pool.preparedQuery(TOTAL).execute(Tuple.of(offeringId)))
        .map(rows -> rows.iterator().next().getLong("total"))
        .chain(total -> page(offeringId, total, page, size));
  }

  private Uni<Page<Incident>> page(long offeringId, long total, int page, int size) {
    return pool.preparedQuery(PAGE)
        .execute(Tuple.of(offeringId, size, (long) page * size))
        .map(rows -> Rows.list(rows, this::incident))
        .map(items -> new Page<>(items, total, page, size));
  }

  private Incident incident(Row row) {
    return new Incident(
        row.getLong("id"),
        row.getInteger("phase"),
        IncidentKind.valueOf(row.getString("kind")),
        row.getString("receipt"),
        row.getInteger("families"),
        text(row),
        row.getString("role"),
        Rows.instant(row, "at"));
  }

  private @Nullable String text(Row row) {
    Buffer hidden = row.getBuffer("text_cipher");
    return hidden == null
        ? row.getString("reason")
        : texts.shown(hidden.getBytes(), HallTexts.INCIDENT);
  }
}
