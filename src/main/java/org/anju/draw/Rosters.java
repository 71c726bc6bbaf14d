package org.anju.draw;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jetbrains.annotations.Nullable;

/**
 * The rosters, in their caller's session and transaction: frozen once, ended by being dropped or
 * with their voided seal. Constraints let an offering have one at a time.
 */
@ApplicationScoped
class Rosters {

  private static final String CURRENT =
      """
      SELECT r.id, r.size, r.root, r.frozen_at, r.frozen_by, d.number
      FROM draw_roster r LEFT JOIN draw d ON d.roster_id = r.id
      WHERE r.offering_id = ?1
        AND NOT EXISTS (SELECT FROM draw_roster_end e WHERE e.roster_id = r.id)
      """;

  private static final String NEXT_ID =
      "SELECT nextval(pg_get_serial_sequence('draw_roster', 'id'))";

  /** ?1 roster, ?2 offering, ?3 most tickets. Sorted by the bytes of the receipts. */
  private static final String FREEZE =
      """
      INSERT INTO draw_roster_line (roster_id, position, application_id, receipt, tier, tickets)
      SELECT ?1, row_number() OVER (ORDER BY receipt COLLATE "C"), application_id, receipt, tier, tickets
      FROM roster_of(?2, ?3)
      """;

  private static final String LINES =
      "SELECT receipt, tier, tickets FROM draw_roster_line WHERE roster_id = ?1 ORDER BY position";

  private static final String INSERT =
      """
      INSERT INTO draw_roster (id, offering_id, replaces, size, root, policy_version, frozen_by, frozen_at)
      VALUES (?1, ?2, (SELECT max(e.roster_id) FROM draw_roster_end e WHERE e.offering_id = ?2),
              ?3, ?4, ?5, ?6, ?7)
      """;

  private static final String INSERT_BLOCKS =
      """
      INSERT INTO draw_roster_block (roster_id, block, root)
      SELECT ?1, ordinal - 1, root
      FROM unnest(string_to_array(?2, ',')) WITH ORDINALITY AS block (root, ordinal)
      """;

  /** Whoever could change the roster meanwhile waits. */
  private static final String HOLD_FAMILIES =
      "SELECT id FROM application WHERE offering_id = ?1 AND status = 'QUALIFIED' FOR NO KEY UPDATE";

  private static final String CHANGES =
      """
      SELECT coalesce(f.receipt, a.receipt) AS receipt,
             CASE WHEN f.receipt IS NULL THEN 'ADDED' WHEN a.receipt IS NULL THEN 'GONE'
                  ELSE 'CHANGED' END AS kind
      FROM (SELECT receipt, tier, tickets FROM draw_roster_line WHERE roster_id = ?1) f
      FULL JOIN roster_of(?2, ?4) a ON a.receipt = f.receipt
      WHERE f.receipt IS NULL OR a.receipt IS NULL OR (f.tier, f.tickets) <> (a.tier, a.tickets)
      ORDER BY receipt LIMIT ?3
      """;

  private static final String END =
      """
      INSERT INTO draw_roster_end (roster_id, offering_id, draw_number, reason, ended_by, ended_at)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6)
      """;

  private final Mutiny.SessionFactory sessions;

  Rosters(Mutiny.SessionFactory sessions) {
    this.sessions = sessions;
  }

  /** The roster that has not ended; null when there is none. */
  Uni<@Nullable FrozenRoster> current(long offeringId) {
    return sessions.withSession(
        session ->
            session
                .createNativeQuery(CURRENT, Tuple.class)
                .setParameter(1, offeringId)
                .getSingleResultOrNull()
                .map(row -> row == null ? null : frozen(row)));
  }

  /** Writes a line for each qualified family of the offering; answers the roster's id. */
  Uni<Long> freezeLines(long offeringId, int mostTickets) {
    return sessions.withSession(
        session ->
            session
                .createNativeQuery(NEXT_ID, Long.class)
                .getSingleResult()
                .call(id -> freezeLines(session, id, offeringId, mostTickets)));
  }

  private static Uni<Integer> freezeLines(
      Mutiny.Session session, long id, long offeringId, int mostTickets) {
    return session
        .createNativeQuery(FREEZE)
        .setParameter(1, id)
        .setParameter(2, offeringId)
        .setParameter(3, mostTickets)
        .executeUpdate();
  }

  Uni<Roster> lines(long id) {
    return sessions.withSession(
        session ->
            session
                .createNativeQuery(LINES, Tuple.class)
                .setParameter(1, id)
                .getResultList()
                .map(Rosters::roster));
  }

  /** Closes what {@link #freezeLines} wrote. */
  Uni<Integer> insert(
      FrozenRoster roster, long offeringId, String policyVersion, List<Hash> blocks) {
    return sessions.withSession(
        session ->
            session
                .createNativeQuery(INSERT)
                .setParameter(1, roster.id())
                .setParameter(2, offeringId)
                .setParameter(3, roster.size())
                .setParameter(4, roster.root())
                .setParameter(5, policyVersion)
                .setParameter(6, roster.frozenBy())
                .setParameter(7, roster.frozenAt())
                .executeUpdate()
                .chain(() -> insertBlocks(session, roster.id(), blocks)));
  }

  private static Uni<Integer> insertBlocks(Mutiny.Session session, long id, List<Hash> blocks) {
    return session
        .createNativeQuery(INSERT_BLOCKS)
        .setParameter(1, id)
        .setParameter(2, blocks.stream().map(Hash::hex).collect(Collectors.joining(",")))
        .executeUpdate();
  }

  /** The qualified families of the offering stay as they are until the transaction ends. */
  Uni<Void> holdFamilies(long offeringId) {
    return sessions.withSession(
        session ->
            session
                .createNativeQuery(HOLD_FAMILIES, Long.class)
                .setParameter(1, offeringId)
                .getResultList()
                .replaceWithVoid());
  }

  /** What is another now than when the roster was frozen, at most {@code most} families. */
  Uni<List<RosterChange>> changes(long id, long offeringId, int mostTickets, int most) {
    return sessions.withSession(
        session ->
            session
                .createNativeQuery(CHANGES, Tuple.class)
                .setParameter(1, id)
                .setParameter(2, offeringId)
                .setParameter(3, most)
                .setParameter(4, mostTickets)
                .getResultList()
                .map(rows -> rows.stream().map(Rosters::change).toList()));
  }

  /** The offering may have another roster afterwards. */
  Uni<Integer> end(FrozenRoster roster, long offeringId, String reason, String by, Instant now) {
    return sessions.withSession(
        session ->
            session
                .createNativeQuery(END)
                .setParameter(1, roster.id())
                .setParameter(2, offeringId)
                .setParameter(3, roster.drawNumber())
                .setParameter(4, reason)
                .setParameter(5, by)
                .setParameter(6, now)
                .executeUpdate());
  }

  private static FrozenRoster frozen(Tuple row) {
    return new FrozenRoster(
        row.get("id", Long.class),
        row.get("size", Integer.class),
        row.get("root", String.class),
        row.get("frozen_at", OffsetDateTime.class).toInstant(),
        row.get("frozen_by", String.class),
        row.get("number", Integer.class));
  }

  private static Roster roster(List<Tuple> rows) {
    return new Roster(
        rows.stream()
            .map(
                row ->
                    new RosterLine(
                        row.get("receipt", String.class),
                        row.get("tier", Integer.class),
                        row.get("tickets", Integer.class)))
            .toList());
  }

  private static RosterChange change(Tuple row) {
    return new RosterChange(
        row.get("receipt", String.class), RosterChange.Kind.valueOf(row.get("kind", String.class)));
  }
}
