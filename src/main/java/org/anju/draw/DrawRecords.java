package org.anju.draw;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anju.platform.error.RefusedException;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * What the draw's use cases write and read in their session's transaction. The tables are
 * append-only: nothing here changes a row, but for the counter.
 */
@ApplicationScoped
class DrawRecords {

  private static final String FACTS =
      """
      SELECT COALESCE((SELECT n.closes_at <= ?2 FROM public_notice n WHERE n.offering_id = ?1), false)
                 AS notice_over,
             (SELECT count(*) FROM application a WHERE a.offering_id = ?1
                 AND a.status IN ('SUBMITTED', 'IDENTITY_CONFIRMED', 'RETURNED')) AS undecided,
             (SELECT count(*) FROM application a WHERE a.offering_id = ?1
                 AND a.status = 'QUALIFIED') AS families,
             (SELECT count(*) FROM unit u WHERE u.offering_id = ?1 AND u.state = 'AVAILABLE') AS units
      """;

  private static final String HOLDS =
      """
      SELECT receipt, max(ends_at) AS until FROM roster_hold WHERE offering_id = ?1 AND ends_at > ?2
      GROUP BY receipt ORDER BY receipt
      """;

  private static final String NEXT_NUMBER =
      "UPDATE draw_counter SET latest = latest + 1 RETURNING latest";

  private static final String SEAL =
      """
      INSERT INTO draw (number, offering_id, seal, seal_digest, signature, key_id, public_key,
                        sealed_at, sealed_by, draw_not_before, roster_id)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
      """;

  private static final String READ_SEAL =
      "SELECT offering_id, roster_id, seal FROM draw WHERE number = ?1";

  private static final String ATTEMPT =
      """
      SELECT count(*) + 1 FROM draw_reopening WHERE draw_number = ?1 AND source = ?2
      """;

  private static final String ENTRIES =
      """
      SELECT entered_by, value FROM draw_entry
      WHERE draw_number = ?1 AND source = ?2 AND attempt = ?3 ORDER BY entered_at, entered_by
      """;

  private static final String ENTER =
      """
      INSERT INTO draw_entry (draw_number, source, attempt, entered_by, value, entered_at)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6)
      """;

  private static final String REOPEN =
      """
      INSERT INTO draw_reopening (draw_number, source, attempt, reason, reopened_by, reopened_at)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6)
      """;

  private static final String OUTCOME =
      "INSERT INTO draw_outcome (draw_number, kind) VALUES (?1, ?2)";

  private static final String RESULT =
      """
      INSERT INTO draw_result (draw_number, randomness, seed, drawn_at, result_digest)
      VALUES (?1, ?2, ?3, ?4, ?5)
      """;

  /** One statement for the whole order; neither receipts nor tickets hold a comma. */
  private static final String RANKS =
      """
      INSERT INTO draw_rank (draw_number, rank, application_id, receipt, tier, ticket)
      SELECT draw.number, place.rank, line.application_id, line.receipt, line.tier, place.ticket
      FROM unnest(string_to_array(?2, ','), string_to_array(?3, ','))
           WITH ORDINALITY AS place (receipt, ticket, rank)
      JOIN draw ON draw.number = ?1
      JOIN draw_roster_line line ON line.roster_id = draw.roster_id AND line.receipt = place.receipt
      """;

  private final Mutiny.SessionFactory sessions;

  DrawRecords(Mutiny.SessionFactory sessions) {
    this.sessions = sessions;
  }

  Uni<RosterFacts> facts(long offeringId, Instant now) {
    return sessions.withSession(
        session ->
            session
                .createNativeQuery(FACTS, Tuple.class)
                .setParameter(1, offeringId)
                .setParameter(2, now)
                .getSingleResult()
                .chain(row -> holds(session, offeringId, now).map(holds -> facts(row, holds))));
  }

  private static Uni<List<RosterHold>> holds(Mutiny.Session session, long offeringId, Instant now) {
    return session
        .createNativeQuery(HOLDS, Tuple.class)
        .setParameter(1, offeringId)
        .setParameter(2, now)
        .getResultList()
        .map(rows -> rows.stream().map(DrawRecords::hold).toList());
  }

  private static RosterHold hold(Tuple row) {
    return new RosterHold(
        row.get("receipt", String.class), row.get("until", OffsetDateTime.class).toInstant());
  }

  Uni<Boolean> isDrawn(int number) {
    return exists("SELECT count(*) FROM draw_result WHERE draw_number = ?1", number);
  }

  /** The next number; its row stays locked, so that no number is skipped or taken twice. */
  Uni<Integer> nextNumber() {
    return sessions.withSession(
        session -> session.createNativeQuery(NEXT_NUMBER, Integer.class).getSingleResult());
  }

  /** The digest of the seal with that number, in hex; empty when there is none. */
  Uni<Optional<String>> sealDigest(int number) {
    return sessions.withSession(
        session ->
            session
                .createNativeQuery("SELECT seal_digest FROM draw WHERE number = ?1", String.class)
                .setParameter(1, number)
                .getSingleResultOrNull()
                .map(Optional::ofNullable));
  }

  Uni<Integer> insertSeal(
      SealRecord record, SealSignature signature, String publicKey, String sealedBy, Instant now) {
    Seal seal = record.seal();
    return sessions.withSession(
        session ->
            session
                .createNativeQuery(SEAL)
                .setParameter(1, record.number())
                .setParameter(2, record.offeringId())
                .setParameter(3, seal.jcs())
                .setParameter(4, seal.digest().hex())
                .setParameter(5, signature.signature())
                .setParameter(6, signature.keyId())
                .setParameter(7, publicKey)
                .setParameter(8, now)
                .setParameter(9, sealedBy)
                .setParameter(10, seal.earliest())
                .setParameter(11, record.rosterId())
                .executeUpdate());
  }

  Uni<SealRecord> required(int number) {
    return sessions
        .withSession(
            session ->
                session
                    .createNativeQuery(READ_SEAL, Tuple.class)
                    .setParameter(1, number)
                    .getSingleResultOrNull())
        .onItem()
        .ifNull()
        .failWith(() -> RefusedException.of(DrawRefusal.UNKNOWN))
        .map(row -> seal(number, row));
  }

  /** The entries of the present attempt. */
  Uni<Attempt> attempt(SealRecord draw, int source) {
    return attemptNumber(draw.number(), source)
        .chain(attempt -> sessions.withSession(session -> attempt(session, draw, source, attempt)));
  }

  /** The number of the present attempt at a source's value, from 1. */
  Uni<Integer> attemptNumber(int number, int source) {
    return sessions.withSession(
        session ->
            session
                .createNativeQuery(ATTEMPT, Long.class)
                .setParameter(1, number)
                .setParameter(2, source)
                .getSingleResult()
                .map(Long::intValue));
  }

  /**
   * One attempt at a source's value.
   *
   * @param number from 1
   */
  record Attempt(int number, DoubleEntry entries) {}

  Uni<Integer> enter(int number, int source, int attempt, DoubleEntry.Entry entry, Instant now) {
    return sessions.withSession(
        session ->
            session
                .createNativeQuery(ENTER)
                .setParameter(1, number)
                .setParameter(2, source)
                .setParameter(3, attempt)
                .setParameter(4, entry.person())
                .setParameter(5, entry.value())
                .setParameter(6, now)
                .executeUpdate());
  }

  Uni<Integer> reopen(
      int number, int source, int attempt, String reason, String officer, Instant now) {
    return sessions.withSession(
        session ->
            session
                .createNativeQuery(REOPEN)
                .setParameter(1, number)
                .setParameter(2, source)
                .setParameter(3, attempt)
                .setParameter(4, reason)
                .setParameter(5, officer)
                .setParameter(6, now)
                .executeUpdate());
  }

  /** Refused by the database when it has a result. */
  Uni<Integer> voided(int number) {
    return outcome(number, "VOIDED");
  }

  Uni<Integer> insertResult(
      int number, PublishedRandomness randomness, RunDraw.Drawn drawn, Instant now) {
    return outcome(number, "DRAWN")
        .chain(
            () ->
                sessions.withSession(
                    session ->
                        session
                            .createNativeQuery(RESULT)
                            .setParameter(1, number)
                            .setParameter(2, randomness.jcs())
                            .setParameter(3, randomness.seed())
                            .setParameter(4, now)
                            .setParameter(5, drawn.digest())
                            .executeUpdate()
                            .chain(() -> insertRanks(session, number, drawn.order().places()))));
  }

  /** A draw ends once: the second outcome is refused by the database. */
  private Uni<Integer> outcome(int number, String kind) {
    return sessions.withSession(
        session ->
            session
                .createNativeQuery(OUTCOME)
                .setParameter(1, number)
                .setParameter(2, kind)
                .executeUpdate());
  }

  private static Uni<Integer> insertRanks(
      Mutiny.Session session, int number, List<DrawOrder.Place> places) {
    return session
        .createNativeQuery(RANKS)
        .setParameter(1, number)
        .setParameter(
            2, places.stream().map(DrawOrder.Place::receipt).collect(Collectors.joining(",")))
        .setParameter(
            3, places.stream().map(DrawOrder.Place::ticket).collect(Collectors.joining(",")))
        .executeUpdate();
  }

  private static Uni<Attempt> attempt(
      Mutiny.Session session, SealRecord draw, int source, int attempt) {
    return session
        .createNativeQuery(ENTRIES, Tuple.class)
        .setParameter(1, draw.number())
        .setParameter(2, source)
        .setParameter(3, attempt)
        .getResultList()
        .map(rows -> new Attempt(attempt, entries(draw.seal().sources().get(source), rows)));
  }

  private Uni<Boolean> exists(String count, Object key) {
    return sessions.withSession(
        session ->
            session
                .createNativeQuery(count, Long.class)
                .setParameter(1, key)
                .getSingleResult()
                .map(found -> found > 0));
  }

  private static RosterFacts facts(Tuple row, List<RosterHold> holds) {
    return new RosterFacts(
        row.get("notice_over", Boolean.class),
        holds,
        row.get("undecided", Long.class),
        row.get("families", Long.class),
        row.get("units", Long.class));
  }

  private static SealRecord seal(int number, Tuple row) {
    Seal seal = Seal.parse(row.get("seal", String.class));
    return new SealRecord(
        number, row.get("offering_id", Long.class), row.get("roster_id", Long.class), seal);
  }

  private static DoubleEntry entries(RandomnessSource source, List<Tuple> rows) {
    List<DoubleEntry.Entry> entries =
        rows.stream()
            .map(
                row ->
                    new DoubleEntry.Entry(
                        row.get("entered_by", String.class), row.get("value", String.class)))
            .toList();
    return new DoubleEntry(
        source,
        entries.isEmpty() ? null : entries.get(0),
        entries.size() < 2 ? null : entries.get(1));
  }
}
