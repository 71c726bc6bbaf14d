package org.anju.selection;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.anju.offering.LeaseTerms;
import org.anju.offering.SelectionMode;
import org.anju.offering.SelectionPhase;
import org.anju.platform.database.Rows;
import org.anju.platform.error.Refusal;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Roles;
import org.anju.platform.signing.OwnKey;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.time.Holidays;
import org.anju.platform.time.WorkingDays;
import org.anju.policy.Policies;
import org.anju.policy.ShippedPolicies;
import org.anju.selection.floorplan.FloorPlans;
import org.anju.selection.leftover.AdmitNext;
import org.anju.selection.leftover.CloseRoom;
import org.anju.selection.leftover.OpenRoom;
import org.anju.selection.wish.AssignWishes;
import org.assertj.core.api.Assertions;
import org.flywaydb.core.Flyway;
import org.jetbrains.annotations.Nullable;

/** A real PostgreSQL with the product's schema, and drawn offerings to sell in it. */
public final class SaleCity implements AutoCloseable {

  public static final Instant OPENING = Instant.parse("2026-11-23T02:00:00Z");
  public static final String ACQUIRER = "jianghai";
  public static final Duration TURN = Duration.ofSeconds(60);

  /** The seed of every draw. */
  public static final String SEED = "0123456789abcdef".repeat(4);

  private final EmbeddedPostgres postgres;
  private final Vertx vertx = Vertx.vertx();
  private final Policies policies;
  private final OwnKey key = new OwnKey();
  private final Pool pool;
  private Instant now = OPENING;

  public SaleCity() {
    this(ShippedPolicies.huangshi());
  }

  public SaleCity(Policies policies) {
    this.policies = policies;
    try {
      postgres = EmbeddedPostgres.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Flyway.configure().dataSource(postgres.getPostgresDatabase()).load().migrate();
    PgConnectOptions options =
        new PgConnectOptions()
            .setHost("localhost")
            .setPort(postgres.getPort())
            .setDatabase("postgres")
            .setUser("postgres")
            .setPassword("postgres")
            .setCachePreparedStatements(true);
    pool =
        Pool.newInstance(
            PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(20))
                .connectingTo(options)
                .using(vertx.getDelegate())
                .build());
    run(
        "INSERT INTO organisation VALUES ($1, 'ACQUIRER', $1), ('other', 'ACQUIRER', 'other')",
        ACQUIRER);
  }

  /** A phase by turns in which nobody is absent before the time is over. */
  public static SelectionPhase turns(int phase, @Nullable Integer tier, int familiesPerSlot) {
    int seconds = (int) TURN.toSeconds();
    return new SelectionPhase(
        phase,
        tier,
        SelectionMode.TURNS,
        OPENING,
        null,
        familiesPerSlot,
        seconds,
        seconds,
        30,
        60,
        null,
        null,
        false);
  }

  /** As {@link #turns}; who has not checked in half a turn after the call counts as absent. */
  public static SelectionPhase turnsWithPresence(int phase, Integer tier, int familiesPerSlot) {
    int seconds = (int) TURN.toSeconds();
    return new SelectionPhase(
        phase,
        tier,
        SelectionMode.TURNS,
        OPENING,
        null,
        familiesPerSlot,
        seconds,
        seconds / 2,
        30,
        60,
        null,
        null,
        false);
  }

  /** Wish lists of up to 30 units from {@link #OPENING} on for that long. */
  public static SelectionPhase wishLists(
      int phase, @Nullable Integer tier, Duration length, boolean showsChances) {
    return new SelectionPhase(
        phase,
        tier,
        SelectionMode.WISH_LISTS,
        OPENING,
        OPENING.plus(length),
        null,
        null,
        null,
        null,
        null,
        30,
        showsChances,
        false);
  }

  /** What is left, from {@code startsAt} on for that long; the room is open an hour before. */
  public static SelectionPhase leftovers(int phase, Instant startsAt, Duration length, int atOnce) {
    int seconds = (int) TURN.toSeconds();
    return new SelectionPhase(
        phase,
        null,
        SelectionMode.LEFTOVERS,
        startsAt,
        startsAt.plus(length),
        atOnce,
        seconds,
        seconds,
        30,
        60,
        null,
        null,
        false);
  }

  /**
   * A drawn offering, its selection by turns due at {@link #OPENING}.
   *
   * @param families receipts {@code <offering>-1} and on, in the order of the draw
   * @param units rooms 1 and on, of 80 m² at 10,000 yuan per m²
   */
  public Sale drawn(int families, int units, int familiesPerSlot) {
    return drawn(families, families, units, turns(1, 1, familiesPerSlot));
  }

  /**
   * A drawn offering with that plan.
   *
   * @param ofTierOne how many families are of the first tier; the others are of the second
   */
  public Sale drawn(int families, int ofTierOne, int units, SelectionPhase... plan) {
    return drawn(families, ofTierOne, units, 10_000, plan);
  }

  private Sale drawn(
      int families, int ofTierOne, int units, int unitPrice, SelectionPhase... plan) {
    long offering =
        id(
            """
            INSERT INTO offering (name, district, address, acquirer, stage, applications_open_at,
              applications_close_at, notice_working_days, draw_at, selection_at,
              policy_version, created_by, created_at)
            SELECT 'offering ' || count(*), '下陆区', 'x', $1, 'DRAWN', $2::timestamptz - '9 d'::interval,
              $2::timestamptz - '8 d'::interval, 5, $2::timestamptz - '1 d'::interval, $2, 'p', 'x', $2
            FROM offering RETURNING id
            """,
            ACQUIRER,
            Rows.parameter(OPENING));
    for (SelectionPhase phase : plan) {
      store(offering, phase);
    }
    run(
        """
        INSERT INTO unit (offering_id, building, entrance, room, storey, layout, orientation,
          built_area, inner_area, shared_area, state)
        SELECT $1, '1#', '1', n::text, n, '两室', '南', 80, 64, 16, 'AVAILABLE'
        FROM generate_series(1, $2) n
        """,
        offering,
        units);
    long list =
        id(
            """
            INSERT INTO price_list (offering_id, list_version, state, units, total_area, total_price,
              file_name, file_digest, imported_by, imported_at)
            VALUES ($1, 1, 'CURRENT', $2, 80, 800000, 'f', 'd', 'x', $3) RETURNING id
            """,
            offering,
            units,
            Rows.parameter(OPENING));
    run(
        "INSERT INTO price_list_line SELECT $1, id, $3::numeric, $3::numeric * 80 FROM unit WHERE offering_id = $2",
        list,
        offering,
        BigDecimal.valueOf(unitPrice));
    run(
        """
        INSERT INTO application (receipt, offering_id, applicant, status, category,
          household_size, housing_area, annual_income, facts_cipher, tier, tickets, applicant_masked,
          identity_masked, mobile_cipher, mobile_masked, committed_at, submitted_at,
          price_list_version, policy_version, rank_score, waiting_since)
        SELECT $1::bigint || '-' || n, $1::bigint, 'person-' || $1::bigint || '-' || n, 'QUALIFIED', 'c', 1, 0, 0, '\\x00',
          CASE WHEN n <= $4 THEN 1 ELSE 2 END, 1,
          '张*', '4202**', '\\x00', '138****0000', $3, $3, 1, 'huangshi-2024-1', 50, $3
        FROM generate_series(1, $2) n
        """,
        offering,
        families,
        Rows.parameter(OPENING),
        ofTierOne);
    long roster =
        id(
            """
            INSERT INTO draw_roster (offering_id, size, root, policy_version, frozen_by, frozen_at)
            VALUES ($1, $2, repeat('0', 64), 'p', 'x', $3) RETURNING id
            """,
            offering,
            families,
            Rows.parameter(OPENING));
    int draw =
        (int)
            id(
                """
                INSERT INTO draw SELECT coalesce(max(number), 0) + 1, $1, 's', 'd', 's', 'k', 'p', $2, 'x', $2, $3
                FROM draw RETURNING number::bigint AS id
                """,
                offering,
                Rows.parameter(OPENING),
                roster);
    run(
        """
        INSERT INTO draw_rank
        SELECT $1, split_part(receipt, '-', 2)::int, id, receipt, tier, receipt
        FROM application WHERE offering_id = $2
        """,
        draw,
        offering);
    run("INSERT INTO draw_outcome (draw_number, kind) VALUES ($1, 'DRAWN')", draw);
    run(
        """
        INSERT INTO draw_result (draw_number, randomness, seed, drawn_at)
        VALUES ($1, '{}', $2, $3)
        """,
        draw,
        SEED,
        Rows.parameter(OPENING));
    List<Long> unitIds =
        Rows.list(
            pool.preparedQuery("SELECT id FROM unit WHERE offering_id = $1 ORDER BY storey")
                .execute(Tuple.of(offering))
                .await()
                .indefinitely(),
            row -> row.getLong("id"));
    return new Sale(offering, unitIds);
  }

  private void store(long offering, SelectionPhase phase) {
    Tuple values =
        Tuple.tuple()
            .addLong(offering)
            .addInteger(phase.phase())
            .addInteger(phase.tier())
            .addString(phase.mode().name())
            .addOffsetDateTime(Rows.parameter(phase.startsAt()))
            .addOffsetDateTime(phase.endsAt() == null ? null : Rows.parameter(phase.endsAt()))
            .addInteger(phase.familiesPerSlot())
            .addInteger(phase.secondsPerTurn())
            .addInteger(phase.absentSeconds())
            .addInteger(phase.holdSeconds())
            .addInteger(phase.checkInMinutes())
            .addInteger(phase.mostWishes())
            .addBoolean(phase.showsChances());
    await(
        pool.preparedQuery(
                """
                INSERT INTO selection_phase (offering_id, phase, tier, mode, starts_at, ends_at, families_per_slot,
                  seconds_per_turn, absent_seconds, hold_seconds, check_in_minutes, most_wishes, shows_chances)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
                """)
            .execute(values));
  }

  /** As {@link #drawn}, of homes for rent, at 1,200 yuan a month, under these terms. */
  public Sale drawnForRent(int families, int units, LeaseTerms terms) {
    Sale sale = drawn(families, families, units, 15, turns(1, 1, families));
    long project =
        id(
            """
            INSERT INTO housing_project (acquirer, district, name, address, use, way, state, created_by, created_at)
            VALUES ($1, '下陆区', 'project of ' || $2::bigint, 'x', 'RENT', 'OTHER', 'APPROVED', 'x', $3) RETURNING id
            """,
            ACQUIRER,
            sale.offering(),
            Rows.parameter(OPENING));
    run(
        "UPDATE offering SET project_id = $2, use = 'RENT' WHERE id = $1",
        sale.offering(),
        project);
    run(
        """
        INSERT INTO lease_terms (offering_id, months, deposit_months, pay_every_months, renewal)
        VALUES ($1, $2, $3, $4, $5)
        """,
        sale.offering(),
        terms.months(),
        terms.depositMonths(),
        terms.payEveryMonths(),
        terms.renewal());
    return sale;
  }

  /** A drawn offering whose first slot has been called. */
  public Sale opened(int families, int units, int familiesPerSlot) {
    Sale sale = drawn(families, units, familiesPerSlot);
    advance();
    return sale;
  }

  /** A drawn offering, with the people of its families. */
  public record Sale(long offering, List<Long> units) {

    public long unit(int number) {
      return units.get(number - 1);
    }

    public String receipt(int rank) {
      return offering + "-" + rank;
    }

    public Actor family(int rank) {
      return new Actor("person-" + offering + "-" + rank, Roles.APPLICANT, null, Set.of());
    }

    /** The family of that rank, choosing for itself. */
    public Chooser chooser(int rank) {
      return Chooser.own(family(rank));
    }

    public List<Chooser> choosers(int count) {
      return IntStream.rangeClosed(1, count).mapToObj(this::chooser).toList();
    }
  }

  public static Actor acquirer(String alias) {
    return new Actor("desk", Roles.ACQUIRER, alias, Set.of());
  }

  public Pool pool() {
    return pool;
  }

  public Policies policies() {
    return policies;
  }

  /** With which the city signs what it publishes. */
  public OwnKey key() {
    return key;
  }

  public BusinessClock clock() {
    return () -> now;
  }

  public void pass(Duration time) {
    now = now.plus(time);
  }

  public void setTime(Instant instant) {
    now = instant;
  }

  public ChooseUnit chooseUnit() {
    return new ChooseUnit(pool, clock(), new WorkingDays(Holidays.shipped()), policies);
  }

  /** Nothing stands against signing for that selection. */
  public void rechecked(long selection) {
    run(
        "UPDATE agreement SET rechecked_at = $2 WHERE selection_id = $1",
        selection,
        Rows.parameter(now));
  }

  public GiveUpTurn giveUpTurn() {
    return new GiveUpTurn(pool, clock());
  }

  public HoldUnit holdUnit() {
    return new HoldUnit(pool, clock());
  }

  public ShowBoard showBoard() {
    ShowProgress progress = new ShowProgress(pool, new Overviews(), clock());
    return new ShowBoard(pool, new Overviews(), progress, new FloorPlans(pool), clock());
  }

  public ShowMyTurn showMyTurn() {
    return new ShowMyTurn(pool, new Overviews(), clock());
  }

  public CheckIn checkIn() {
    return new CheckIn(pool, clock());
  }

  public void advance() {
    WorkingDays calendar = new WorkingDays(Holidays.shipped());
    await(
        new AdvanceSelections(
                pool,
                new Overviews(),
                new AssignWishes(calendar, policies, key),
                new OpenRoom(),
                new AdmitNext(),
                new CloseRoom(),
                clock(),
                calendar,
                policies)
            .advance());
  }

  public String text(String sql, Object... values) {
    Row row =
        pool.preparedQuery(sql)
            .execute(Tuple.from(List.of(values)))
            .await()
            .indefinitely()
            .iterator()
            .next();
    return String.valueOf(row.getValue(0));
  }

  public long count(String sql, Object... values) {
    return Long.parseLong(text(sql, values));
  }

  public void run(String sql, Object... values) {
    await(pool.preparedQuery(sql).execute(Tuple.from(List.of(values))));
  }

  private long id(String sql, Object... values) {
    return count(sql, values);
  }

  public static <T> T await(Uni<T> uni) {
    return uni.await().atMost(Duration.ofSeconds(30));
  }

  /** The refusal that the Uni ends with; fails when it ends well or with another failure. */
  public static Refusal refusal(Uni<?> uni) {
    RefusedException refused =
        Assertions.catchThrowableOfType(RefusedException.class, () -> await(uni));
    Assertions.assertThat(refused).as("a refusal").isNotNull();
    return refused.refusal();
  }

  @Override
  public void close() {
    await(pool.close());
    await(vertx.close());
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
