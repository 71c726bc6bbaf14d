package org.anju.selection.leftover;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.anju.platform.database.Rows;
import org.anju.selection.leftover.RoomShuffle.Shuffled;

/** Opens the waiting room: whoever is in it and still has the right gets a place by the shuffle. */
@ApplicationScoped
public class OpenRoom {

  private static final String MAKE =
      "INSERT INTO leftover_room (offering_id, phase) VALUES ($1, $2) ON CONFLICT DO NOTHING";

  /** Waits for those who are just coming in; whoever comes after it finds the room open. */
  private static final String OPEN =
      """
      UPDATE leftover_room m SET opened_at = $3, last_joined_at = $3, draw_number = d.number
      FROM live_draw d
      WHERE m.offering_id = $1 AND m.phase = $2 AND m.opened_at IS NULL
        AND d.offering_id = m.offering_id
      RETURNING (SELECT r.seed FROM draw_result r WHERE r.draw_number = d.number) AS seed
      """;

  private static final String FAMILIES =
      """
      SELECT e.application_id, a.receipt, e.joined_at
      FROM leftover_entry e
      JOIN families_of_phase($1, $2) f ON f.application_id = e.application_id
      JOIN application a ON a.id = e.application_id
      WHERE e.offering_id = $1 AND e.phase = $2
      """;

  /** $1 offering, $2 phase, $3 now, $4 policy version; then a family each, in order. */
  private static final String PLACE =
      """
      WITH shuffled AS (
        SELECT * FROM unnest($5::bigint[], $6::text[], $7::timestamptz[], $8::text[])
          WITH ORDINALITY AS s (application_id, receipt, joined_at, ticket, place)
      ),
      placed AS (
        INSERT INTO leftover_place (offering_id, phase, place, application_id, receipt, joined_at, ticket)
        SELECT $1, $2, place, application_id, receipt, joined_at, ticket FROM shuffled
      ),
      turns AS (
        INSERT INTO selection_turn (offering_id, phase, application_id, rank, slot, state)
        SELECT $1, $2, s.application_id, s.place, (s.place - 1) / p.families_per_slot + 1, 'WAITING'
        FROM shuffled s
        JOIN selection_phase p ON p.offering_id = $1 AND p.phase = $2
      ),
      room AS (
        UPDATE leftover_room SET shuffled = n.families, last_place = n.families
        FROM (SELECT count(*)::int AS families FROM shuffled) n
        WHERE offering_id = $1 AND phase = $2
      )
      INSERT INTO audit_leaf (at, actor, role, action, case_type, case_id,
                              after_digest, policy_version)
      SELECT $3, 'system', 'system', 'selection.open-room', 'offering', $1::text,
             encode(sha256(convert_to(concat_ws(' ', $2, (SELECT string_agg(
               receipt || ':' || ticket, ' ' ORDER BY place) FROM shuffled)), 'UTF8')), 'hex'), $4
      """;

  /** A family in the room. */
  private record Waiting(long applicationId, String receipt, OffsetDateTime joinedAt) {

    static Waiting of(Row row) {
      return new Waiting(
          row.getLong("application_id"),
          row.getString("receipt"),
          row.getOffsetDateTime("joined_at"));
    }
  }

  /**
   * In the transaction that opens the phase. A room that is open stays as it is.
   *
   * @param connection whose transaction sees what others have committed (READ COMMITTED)
   * @throws IllegalStateException when the offering has no drawn draw
   */
  public Uni<Void> open(
      SqlConnection connection, long offeringId, int phase, Instant now, String policyVersion) {
    OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
    return connection
        .preparedQuery(MAKE)
        .execute(Tuple.of(offeringId, phase))
        .chain(() -> connection.preparedQuery(OPEN).execute(Tuple.of(offeringId, phase, at)))
        .chain(
            opened ->
                opened.rowCount() == 0
                    ? Uni.createFrom().voidItem()
                    : shuffle(connection, offeringId, phase, at, policyVersion, seed(opened)));
  }

  private static String seed(RowSet<Row> opened) {
    String seed = opened.iterator().next().getString("seed");
    if (seed == null) {
      throw new IllegalStateException("a phase opens after the draw, which has no seed yet");
    }
    return seed;
  }

  private static Uni<Void> shuffle(
      SqlConnection connection,
      long offeringId,
      int phase,
      OffsetDateTime now,
      String policyVersion,
      String seed) {
    Tuple head =
        Tuple.tuple()
            .addLong(offeringId)
            .addInteger(phase)
            .addOffsetDateTime(now)
            .addString(policyVersion);
    return connection
        .preparedQuery(FAMILIES)
        .execute(Tuple.of(offeringId, phase))
        .map(rows -> Rows.list(rows, Waiting::of))
        .map(families -> RoomShuffle.of(seed, phase, families, Waiting::receipt))
        .chain(order -> connection.preparedQuery(PLACE).execute(with(head, order)))
        .replaceWithVoid();
  }

  private static Tuple with(Tuple head, List<Shuffled<Waiting>> order) {
    return head.addArrayOfLong(all(order, one -> one.family().applicationId(), Long[]::new))
        .addArrayOfString(all(order, Shuffled::receipt, String[]::new))
        .addArrayOfOffsetDateTime(all(order, one -> one.family().joinedAt(), OffsetDateTime[]::new))
        .addArrayOfString(all(order, Shuffled::ticket, String[]::new));
  }

  private static <T> T[] all(
      List<Shuffled<Waiting>> order, Function<Shuffled<Waiting>, T> part, IntFunction<T[]> array) {
    return order.stream().map(part).toArray(array);
  }
}
