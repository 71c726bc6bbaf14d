package org.anju.publicity;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.StreamSupport;
import org.anju.platform.error.RefusedException;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.security.Actor;
import org.anju.platform.web.Page;
import org.jetbrains.annotations.Nullable;

/** Reads objections, for the bureau and for whoever has a code. */
@ApplicationScoped
public class ObjectionQueries {

  private static final String STATUS =
      """
      SELECT j.code, o.name, a.receipt, j.state, j.raised_at, j.reason_cipher, j.decided_at
      FROM objection j
      JOIN offering o ON o.id = j.offering_id
      JOIN application a ON a.id = j.application_id
      WHERE j.code = $1
      """;

  private static final String CASES =
      """
      FROM objection j
      JOIN offering o ON o.id = j.offering_id
      JOIN application a ON a.id = j.application_id
      WHERE o.district = ANY ($1) AND ($2::bigint IS NULL OR j.offering_id = $2)
        AND ($3::text IS NULL OR j.state = $3)
      """;

  private static final String COUNT = "SELECT count(*) AS total " + CASES;

  private static final String PAGE =
      """
      SELECT j.id, j.offering_id, o.name, j.application_id, a.receipt, j.text_cipher,
             j.contact_cipher IS NOT NULL AS has_contact, j.state, j.raised_at, j.reason_cipher,
             j.decided_at, j.version
      """
          + CASES
          + "ORDER BY j.id LIMIT $4 OFFSET $5";

  private final Pool pool;
  private final PersonalDataCipher cipher;

  ObjectionQueries(Pool pool, PersonalDataCipher cipher) {
    this.pool = pool;
    this.cipher = cipher;
  }

  public Uni<ObjectionStatus> statusOf(String code) {
    return pool.preparedQuery(STATUS)
        .execute(Tuple.of(ObjectionCode.typed(code)))
        .map(
            rows -> {
              if (rows.size() == 0) {
                throw RefusedException.of(PublicityRefusal.OBJECTION_UNKNOWN);
              }
              return status(rows.iterator().next());
            });
  }

  /** The objections of the officer's districts, oldest first; null filters nothing. */
  public Uni<Page<ObjectionCase>> page(
      Actor actor, @Nullable Long offeringId, @Nullable Objection.State state, int page, int size) {
    Tuple window = filter(actor, offeringId, state).addInteger(size).addLong((long) page * size);
    return pool.preparedQuery(COUNT)
        .execute(filter(actor, offeringId, state))
        .map(rows -> rows.iterator().next().getLong("total"))
        .chain(
            total ->
                pool.preparedQuery(PAGE)
                    .execute(window)
                    .map(rows -> new Page<>(cases(rows), total, page, size)));
  }

  private static Tuple filter(
      Actor actor, @Nullable Long offeringId, @Nullable Objection.State state) {
    return Tuple.tuple()
        .addArrayOfString(actor.districts().toArray(String[]::new))
        .addLong(offeringId)
        .addString(state == null ? null : state.name());
  }

  private List<ObjectionCase> cases(RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false).map(this::objection).toList();
  }

  private ObjectionStatus status(Row row) {
    return new ObjectionStatus(
        row.getString("code"),
        row.getString("name"),
        row.getString("receipt"),
        Objection.State.valueOf(row.getString("state")),
        instant(row, "raised_at"),
        reason(row),
        instant(row, "decided_at"));
  }

  private ObjectionCase objection(Row row) {
    return new ObjectionCase(
        row.getLong("id"),
        row.getLong("offering_id"),
        row.getString("name"),
        row.getLong("application_id"),
        row.getString("receipt"),
        cipher.decrypt(row.getBuffer("text_cipher").getBytes(), Objections.TEXT),
        row.getBoolean("has_contact"),
        Objection.State.valueOf(row.getString("state")),
        instant(row, "raised_at"),
        reason(row),
        instant(row, "decided_at"),
        row.getInteger("version"));
  }

  private @Nullable String reason(Row row) {
    Buffer stored = row.getBuffer("reason_cipher");
    return stored == null ? null : cipher.decrypt(stored.getBytes(), Objections.REASON);
  }

  private static Instant instant(Row row, String column) {
    OffsetDateTime time = row.getOffsetDateTime(column);
    return time == null ? null : time.toInstant();
  }
}
