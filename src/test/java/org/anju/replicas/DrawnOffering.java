package org.anju.replicas;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A drawn offering with as many families and units as a load needs, put into the database as the
 * steps before the selection leave it. Its selection opens by itself at the announced hour.
 *
 * @param units their ids, in order
 */
public record DrawnOffering(long id, int families, List<Long> units) {

  /** Where it stands. */
  public static final String DISTRICT = "下陆区";

  private static final String ACQUIRER = "load";

  /**
   * How a selection by turns goes.
   *
   * @param secondsPerTurn at least 30
   */
  public record Plan(
      int families, int units, int familiesPerSlot, int secondsPerTurn, Instant opensAt) {}

  /**
   * Puts one into the database, whole or not at all: a replica that saw it without units would
   * close its selection at once.
   */
  public static DrawnOffering make(Connection owner, Plan plan) throws SQLException {
    owner.setAutoCommit(false);
    DrawnOffering made = insert(owner, plan);
    owner.commit();
    owner.setAutoCommit(true);
    return made;
  }

  private static DrawnOffering insert(Connection owner, Plan plan) throws SQLException {
    execute(
        owner,
        "INSERT INTO organisation VALUES (?, 'ACQUIRER', ?) ON CONFLICT DO NOTHING",
        ACQUIRER,
        ACQUIRER);
    Timestamp opensAt = Timestamp.from(plan.opensAt());
    long offering =
        number(
            owner,
            """
            INSERT INTO offering (name, district, address, acquirer, stage, applications_open_at,
              applications_close_at, notice_working_days, draw_at, selection_at, policy_version,
              created_by, created_at)
            SELECT 'load ' || count(*), ?, 'x', ?, 'DRAWN', ?::timestamptz - '9 d'::interval,
              ?::timestamptz - '8 d'::interval, 5, ?::timestamptz - '1 d'::interval, ?,
              'huangshi-2024-1', 'x', ?
            FROM offering RETURNING id
            """,
            DISTRICT,
            ACQUIRER,
            opensAt,
            opensAt,
            opensAt,
            opensAt,
            opensAt);
    execute(
        owner,
        """
        INSERT INTO selection_phase (offering_id, phase, mode, starts_at, families_per_slot,
          seconds_per_turn, absent_seconds, hold_seconds, check_in_minutes)
        VALUES (?, 1, 'TURNS', ?, ?, ?, ?, 30, 60)
        """,
        offering,
        opensAt,
        plan.familiesPerSlot(),
        plan.secondsPerTurn(),
        plan.secondsPerTurn());
    List<Long> units = units(owner, offering, plan.units(), opensAt);
    families(owner, offering, plan.families(), opensAt);
    draw(owner, offering, plan.families(), opensAt);
    return new DrawnOffering(offering, plan.families(), units);
  }

  private static List<Long> units(Connection owner, long offering, int count, Timestamp at)
      throws SQLException {
    execute(
        owner,
        """
        INSERT INTO unit (offering_id, building, entrance, room, storey, layout, orientation,
          built_area, inner_area, shared_area, state)
        SELECT ?, '1#', '1', n::text, n, '两室', '南', 80, 64, 16, 'AVAILABLE'
        FROM generate_series(1, ?) n
        """,
        offering,
        count);
    long list =
        number(
            owner,
            """
            INSERT INTO price_list (offering_id, list_version, state, units, total_area, total_price,
              file_name, file_digest, imported_by, imported_at)
            VALUES (?, 1, 'CURRENT', ?, 80, 800000, 'f', 'd', 'x', ?) RETURNING id
            """,
            offering,
            count,
            at);
    execute(
        owner,
        "INSERT INTO price_list_line SELECT ?, id, 10000, 800000 FROM unit WHERE offering_id = ?",
        list,
        offering);
    return numbers(owner, "SELECT id FROM unit WHERE offering_id = ? ORDER BY storey", offering);
  }

  private static void families(Connection owner, long offering, int count, Timestamp at)
      throws SQLException {
    execute(
        owner,
        """
        INSERT INTO application (receipt, offering_id, applicant, status, category,
          household_size, housing_area, annual_income, facts_cipher, tier, tickets, applicant_masked,
          identity_masked, mobile_cipher, mobile_masked, committed_at, submitted_at,
          price_list_version, policy_version, rank_score, waiting_since)
        SELECT o || '-' || n, o, 'person-' || o || '-' || n, 'QUALIFIED', 'c', 1, 0, 0, '\\x00', 1, 1,
          '张*', '4202**', '\\x00', '138****0000', t, t, 1, 'huangshi-2024-1', 50, t
        FROM generate_series(1, ?) n, (VALUES (?::bigint, ?::timestamptz)) AS v (o, t)
        """,
        count,
        offering,
        at);
  }

  private static void draw(Connection owner, long offering, int families, Timestamp at)
      throws SQLException {
    long roster =
        number(
            owner,
            """
            INSERT INTO draw_roster (offering_id, size, root, policy_version, frozen_by, frozen_at)
            VALUES (?, ?, repeat('0', 64), 'huangshi-2024-1', 'x', ?) RETURNING id
            """,
            offering,
            families,
            at);
    long draw =
        number(
            owner,
            """
            INSERT INTO draw SELECT coalesce(max(number), 0) + 1, ?, '{}', 'd', 's', 'k', 'p', ?, 'x', ?, ?
            FROM draw RETURNING number::bigint
            """,
            offering,
            at,
            at,
            roster);
    execute(owner, "INSERT INTO draw_outcome VALUES (?, 'DRAWN')", draw);
    execute(
        owner,
        """
        INSERT INTO draw_result (draw_number, randomness, seed, drawn_at, result_digest)
        VALUES (?, '{}', repeat('0', 64), ?, repeat('0', 64))
        """,
        draw,
        at);
    execute(
        owner,
        """
        INSERT INTO draw_rank
        SELECT ?, split_part(receipt, '-', 2)::int, id, receipt, 1, receipt
        FROM application WHERE offering_id = ?
        """,
        draw,
        offering);
  }

  /** The receipt of the family of that rank, which counts from 1. */
  public String receipt(int rank) {
    return id + "-" + rank;
  }

  /** By this the family of that rank is known to the city's login. */
  public String subject(int rank) {
    return "person-" + id + "-" + rank;
  }

  public List<String> receipts() {
    return IntStream.rangeClosed(1, families).mapToObj(this::receipt).toList();
  }

  private static void execute(Connection owner, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepared(owner, sql, values)) {
      statement.execute();
    }
  }

  private static long number(Connection owner, String sql, Object... values) throws SQLException {
    return numbers(owner, sql, values).get(0);
  }

  private static List<Long> numbers(Connection owner, String sql, Object... values)
      throws SQLException {
    try (PreparedStatement statement = prepared(owner, sql, values);
        ResultSet rows = statement.executeQuery()) {
      List<Long> numbers = new ArrayList<>();
      while (rows.next()) {
        numbers.add(rows.getLong(1));
      }
      return List.copyOf(numbers);
    }
  }

  private static PreparedStatement prepared(Connection owner, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = owner.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
