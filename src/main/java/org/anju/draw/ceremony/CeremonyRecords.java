package org.anju.draw.ceremony;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.anju.draw.DrawRefusal;
import org.anju.draw.SealSignature;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;

/** The stored ceremony. Its tables are append-only. */
@ApplicationScoped
class CeremonyRecords {

  private static final String DRAW =
      """
      SELECT d.number, d.seal, d.offering_id, o.name, o.district, outcome.kind
      FROM draw d
      JOIN offering o ON o.id = d.offering_id
      LEFT JOIN draw_outcome outcome ON outcome.draw_number = d.number
      WHERE d.number = $1
      """;

  /** Who enters, voids and runs a draw waits at the offering too. */
  private static final String LOCK =
      "SELECT o.id FROM offering o JOIN draw d ON d.offering_id = o.id WHERE d.number = $1 FOR UPDATE OF o";

  /** Whoever sealed the draw, froze its list or entered a value has the operator's part. */
  private static final String PART =
      """
      SELECT role FROM ceremony_part WHERE draw_number = $1 AND person = $2
      UNION ALL
      SELECT 'OPERATOR' FROM draw d JOIN draw_roster r ON r.id = d.roster_id
      WHERE d.number = $1 AND $2 IN (d.sealed_by, r.frozen_by)
      UNION ALL
      SELECT 'OPERATOR' FROM draw_entry WHERE draw_number = $1 AND entered_by = $2
      """;

  private static final String TAKE_PART =
      """
      INSERT INTO ceremony_part (draw_number, person, role) VALUES ($1, $2, $3)
      ON CONFLICT (draw_number, person, role) DO NOTHING
      """;

  private static final String TICKS =
      """
      SELECT item, as_it_should_be, remark, name, ticked_at FROM ceremony_tick
      WHERE draw_number = $1 ORDER BY ticked_at, item
      """;

  private static final String TICK =
      """
      INSERT INTO ceremony_tick (draw_number, item, role, person, name, as_it_should_be, remark, ticked_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
      """;

  private static final String RECORD =
      "SELECT record, digest FROM ceremony_record WHERE draw_number = $1";

  private static final String KEEP =
      "INSERT INTO ceremony_record (draw_number, record, digest) VALUES ($1, $2, $3)";

  private static final String SIGNATURES =
      """
      SELECT role, name, signed_at, digest FROM ceremony_signature
      WHERE draw_number = $1 ORDER BY array_position(ARRAY['OPERATOR', 'NOTARY', 'SUPERVISOR'], role)
      """;

  private static final String SIGN =
      """
      INSERT INTO ceremony_signature (draw_number, role, person, name, digest, signed_at)
      VALUES ($1, $2, $3, $4, $5, $6)
      """;

  private static final String PUBLISH =
      """
      INSERT INTO ceremony_minutes (draw_number, pdf, sha256, key_id, signature) VALUES ($1, $2, $3, $4, $5)
      """;

  private static final String IS_PUBLISHED =
      "SELECT count(*) AS found FROM ceremony_minutes WHERE draw_number = $1";

  /**
   * The record that was signed first.
   *
   * @param jcs its RFC 8785 form
   */
  record Kept(String jcs, String digest) {}

  Uni<CeremonyDraw> draw(SqlClient client, int number) {
    return client
        .preparedQuery(DRAW)
        .execute(Tuple.of(number))
        .map(rows -> first(rows, CeremonyDraw::of))
        .map(draw -> draw.orElseThrow(() -> RefusedException.of(DrawRefusal.UNKNOWN)));
  }

  /** The draw, whose ceremony and state nobody else moves until the transaction ends. */
  Uni<CeremonyDraw> lockedDraw(SqlConnection connection, int number) {
    return connection
        .preparedQuery(LOCK)
        .execute(Tuple.of(number))
        .chain(() -> draw(connection, number));
  }

  /**
   * @throws RefusedException when the person has another part in this draw
   */
  Uni<Void> takePart(SqlConnection connection, Actor actor, int number, CeremonyRole role) {
    return connection
        .preparedQuery(PART)
        .execute(Tuple.of(number, actor.id()))
        .invoke(
            rows ->
                rows.forEach(
                    row ->
                        CeremonyDraw.require(
                            role.name().equals(row.getString("role")), CeremonyRefusal.OTHER_PART)))
        .chain(
            () ->
                connection
                    .preparedQuery(TAKE_PART)
                    .execute(Tuple.of(number, actor.id(), role.name())))
        .replaceWithVoid();
  }

  /** The person's part in this draw; empty when it has none yet. */
  Uni<Optional<CeremonyRole>> part(SqlClient client, String person, int number) {
    return client
        .preparedQuery(PART)
        .execute(Tuple.of(number, person))
        .map(rows -> first(rows, row -> CeremonyRole.valueOf(row.getString("role"))));
  }

  Uni<List<CeremonyTick>> ticks(SqlClient client, int number) {
    return client
        .preparedQuery(TICKS)
        .execute(Tuple.of(number))
        .map(rows -> Rows.list(rows, CeremonyRecords::tick));
  }

  Uni<Void> tick(SqlConnection connection, Actor actor, int number, CeremonyTick tick) {
    return connection
        .preparedQuery(TICK)
        .execute(
            Tuple.from(
                new Object[] {
                  number,
                  tick.item().name(),
                  tick.item().role().name(),
                  actor.id(),
                  tick.name(),
                  tick.asItShouldBe(),
                  tick.remark(),
                  tick.at().atOffset(ZoneOffset.UTC)
                }))
        .replaceWithVoid();
  }

  Uni<Optional<Kept>> record(SqlClient client, int number) {
    return client
        .preparedQuery(RECORD)
        .execute(Tuple.of(number))
        .map(
            rows -> first(rows, row -> new Kept(row.getString("record"), row.getString("digest"))));
  }

  Uni<Void> keep(SqlConnection connection, int number, Kept record) {
    return connection
        .preparedQuery(KEEP)
        .execute(Tuple.of(number, record.jcs(), record.digest()))
        .replaceWithVoid();
  }

  Uni<List<CeremonySignature>> signatures(SqlClient client, int number) {
    return client
        .preparedQuery(SIGNATURES)
        .execute(Tuple.of(number))
        .map(rows -> Rows.list(rows, CeremonyRecords::signature));
  }

  Uni<Void> sign(SqlConnection connection, Actor actor, int number, CeremonySignature signature) {
    return connection
        .preparedQuery(SIGN)
        .execute(
            Tuple.of(
                number,
                signature.role().name(),
                actor.id(),
                signature.name(),
                signature.digest(),
                signature.at().atOffset(ZoneOffset.UTC)))
        .replaceWithVoid();
  }

  Uni<Void> publish(
      SqlConnection connection, int number, byte[] pdf, String digest, SealSignature signature) {
    return connection
        .preparedQuery(PUBLISH)
        .execute(
            Tuple.tuple()
                .addInteger(number)
                .addBuffer(Buffer.buffer(pdf))
                .addString(digest)
                .addString(signature.keyId())
                .addString(signature.signature()))
        .replaceWithVoid();
  }

  Uni<Boolean> isPublished(SqlClient client, int number) {
    return client
        .preparedQuery(IS_PUBLISHED)
        .execute(Tuple.of(number))
        .map(rows -> rows.iterator().next().getLong("found") > 0);
  }

  private static CeremonyTick tick(Row row) {
    return new CeremonyTick(
        CeremonyItem.valueOf(row.getString("item")),
        row.getBoolean("as_it_should_be"),
        row.getString("remark"),
        row.getString("name"),
        instant(row, "ticked_at"));
  }

  private static CeremonySignature signature(Row row) {
    return new CeremonySignature(
        CeremonyRole.valueOf(row.getString("role")),
        row.getString("name"),
        instant(row, "signed_at"),
        row.getString("digest"));
  }

  static Instant instant(Row row, String column) {
    return row.getOffsetDateTime(column).toInstant();
  }

  static <T> Optional<T> first(RowSet<Row> rows, Function<Row, T> item) {
    return Rows.stream(rows).findFirst().map(item);
  }
}
