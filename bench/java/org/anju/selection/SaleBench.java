package org.anju.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.anju.bench.Report;
import org.anju.platform.security.Roles;
import org.anju.replicas.DrawnOffering;
import org.anju.replicas.Patience;
import org.anju.replicas.Replicas;
import org.anju.selection.GatlingRun.Family;
import org.anju.selection.GatlingRun.Played;
import org.anju.selection.GatlingRun.Seen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A sale over HTTP by Gatling, beside the same statement by pgbench in the same run. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SaleBench {

  private static final int HALL = 1_000;
  private static final int CLIENTS = 20;
  private static final int DAY = 86_400;
  private static final int HALLS = Integer.getInteger("anju.bench.halls", 10);
  private static final int ROUNDS = Integer.getInteger("anju.bench.rounds", 3);
  private static final int VIEWERS = Integer.getInteger("anju.bench.viewers", 5_000);
  private static final int AT_ONCE = Integer.getInteger("anju.bench.at-once", 1_000);
  private static final int SLOT_FAMILIES = 500;
  private static final int SLOT_UNITS = 200;

  private final SaleReport report = new SaleReport("sale");
  private Replicas replicas;
  private SaleOverSql sql;

  @BeforeAll
  void start() throws Exception {
    GatlingRun.build();
    replicas = new Replicas(Path.of("target/bench/sale"), 1, List.of("-Xmx2g"), Map.of());
    sql = new SaleOverSql(replicas.postgres(), CLIENTS);
  }

  @AfterAll
  void stop() throws Exception {
    replicas.close();
    report.write("The sale, measured in one run");
  }

  @Test
  void sales_by_web_and_by_sql_and_with_open_boards() throws Exception {
    byWeb("warm-up", HALLS);
    List<Double> pgbench = new ArrayList<>();
    List<Double> withoutLeaf = new ArrayList<>();
    List<Double> web = new ArrayList<>();
    List<Double> watched = new ArrayList<>();
    for (int round = 1; round <= ROUNDS; round++) {
      pgbench.add(sql.perSecond(SaleOverSql.withLeaf(), halls(HALLS)));
      web.add(byWeb("sales-" + round, HALLS));
      withoutLeaf.add(sql.perSecond(SaleOverSql.withoutLeaf(), halls(HALLS)));
      watched.add(byWebWatched("watched-" + round));
    }
    report.figure("sales in a second by " + sql.name(), "", shown(pgbench));
    report.figure("sales in a second over HTTP with token, JSON and leaf", "", shown(web));
    report.figure("HTTP ÷ " + sql.name(), "at least 0.5", ratio(web, pgbench));
    report.figure("with the audit leaf ÷ without", "at least 0.9", ratio(pgbench, withoutLeaf));
    report.figure(
        "with %,d open boards ÷ with none".formatted(VIEWERS), "at least 0.9", ratio(watched, web));
  }

  @Test
  void a_thousand_families_at_once_on_one_unit_and_on_one_each() throws Exception {
    DrawnOffering warm = hall(AT_ONCE, AT_ONCE);
    GatlingRun.play("at-once-warm-up", "AT_ONCE", port(), 0, families(warm));
    Played apart =
        GatlingRun.play("at-once-apart", "AT_ONCE", port(), 0, families(hall(AT_ONCE, AT_ONCE)));
    Played one =
        GatlingRun.play("at-once-one-unit", "AT_ONCE", port(), 0, families(hall(AT_ONCE, 1)));
    double[] losers =
        one.seen().stream()
            .filter(s -> s.status() != 200)
            .mapToDouble(Seen::milliseconds)
            .toArray();
    double median = Report.percentile(50, apart.milliseconds());
    double ninetyNine = Report.percentile(99, losers);
    report.times(
        "a unit for each of %,d families at once".formatted(AT_ONCE), apart.milliseconds());
    report.times("one unit for %,d families at once, losers".formatted(AT_ONCE), losers);
    report.figure(
        "winners of one unit among %,d".formatted(AT_ONCE),
        "1",
        Long.toString(one.withStatus(200)));
    report.figure(
        "losers' 99 % ÷ the median of as many sales that do not meet",
        "at most 3", "%.2f (%.0f ms ÷ %.0f ms)".formatted(ninetyNine / median, ninetyNine, median));
    assertThat(one.withStatus(200)).isOne();
    assertThat(one.withStatus(0)).isZero();
  }

  @Test
  void five_hundred_families_choose_among_two_hundred_units_within_ten_seconds() throws Exception {
    GatlingRun.play("slot-warm-up", "SLOT", port(), 0, families(hall(SLOT_FAMILIES, SLOT_UNITS)));
    DrawnOffering slot = hall(SLOT_FAMILIES, SLOT_UNITS);
    Played played = GatlingRun.play("slot", "SLOT", port(), 0, families(slot));
    report.times("a slot of 500 families, 200 units, ten seconds", played.milliseconds());
    long unanswered = played.withStatus(0);
    report.figure(
        "a slot of 500 families among 200 units: unanswered of %,d requests"
            .formatted(played.seen().size()),
        "0",
        Long.toString(unanswered));
    report.figure(
        "the same, 99 %",
        "under 250 ms",
        "%.0f ms, median %.0f ms"
            .formatted(
                Report.percentile(99, played.milliseconds()),
                Report.percentile(50, played.milliseconds())));
    SaleJudge judge = new SaleJudge(replicas.postgres());
    report.figure(
        "the same, wrong answers by the judge of histories",
        "0",
        Integer.toString(judge.violations(slot, played).size()));
    assertThat(judge.violations(slot, played)).isEmpty();
    assertThat(unanswered).isZero();
  }

  private double byWeb(String name, int halls) throws Exception {
    List<Family> families = halls(halls).stream().flatMap(hall -> families(hall).stream()).toList();
    Played played = GatlingRun.play(name, "SALES", port(), CLIENTS, families);
    assertThat(played.withStatus(200)).isGreaterThanOrEqualTo(families.size() / CLIENTS * CLIENTS);
    report.times("sales over HTTP, " + name, played.milliseconds());
    return played.perSecond();
  }

  private double byWebWatched(String name) throws Exception {
    List<DrawnOffering> halls = halls(HALLS);
    List<Long> ids = halls.stream().map(DrawnOffering::id).toList();
    List<Family> families = halls.stream().flatMap(hall -> families(hall).stream()).toList();
    try (Viewers viewers = Viewers.open(replicas.vertx(), port(), ids, VIEWERS)) {
      Played played = GatlingRun.play(name, "SALES", port(), CLIENTS, families);
      report.times("sales over HTTP, " + name, played.milliseconds());
      report.figure(
          "MiB that the viewers read, " + name, "", "%.1f".formatted(viewers.bytes() / 1048576.0));
      return played.perSecond();
    }
  }

  private int port() {
    return replicas.all().get(0).port();
  }

  private List<DrawnOffering> halls(int count) throws SQLException {
    List<DrawnOffering> halls = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      halls.add(make(HALL, HALL));
    }
    awaitOpen(halls);
    return List.copyOf(halls);
  }

  private DrawnOffering hall(int families, int units) throws SQLException {
    DrawnOffering hall = make(families, units);
    awaitOpen(List.of(hall));
    return hall;
  }

  private DrawnOffering make(int families, int units) throws SQLException {
    try (Connection connection = replicas.postgres().connect()) {
      return DrawnOffering.make(
          connection, new DrawnOffering.Plan(families, units, HALL, DAY, Instant.now()));
    }
  }

  /** The replica calls the families by itself; then the planner is told of the new tables. */
  private void awaitOpen(List<DrawnOffering> halls) {
    Patience.await("open turns", () -> halls.stream().allMatch(this::isOpen));
    run("ANALYZE offering, unit, application, price_list, price_list_line, selection_turn");
  }

  private boolean isOpen(DrawnOffering hall) {
    String open =
        "SELECT count(*) FROM selection_turn WHERE state = 'OPEN' AND offering_id = " + hall.id();
    try (Connection connection = replicas.postgres().connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(open)) {
      return row.next() && row.getInt(1) == hall.families();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void run(String sqlText) {
    try (Connection connection = replicas.postgres().connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sqlText);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Each wants a unit of its own as far as there are so many. */
  private List<Family> families(DrawnOffering hall) {
    return IntStream.rangeClosed(1, hall.families())
        .parallel()
        .mapToObj(
            rank ->
                new Family(
                    replicas.tokens().token(hall.subject(rank), Roles.APPLICANT),
                    hall.id(),
                    hall.receipt(rank),
                    hall.units().get((rank - 1) % hall.units().size())))
        .toList();
  }

  private static String shown(List<Double> figures) {
    return "%.0f at the median of %d".formatted(median(figures), figures.size());
  }

  private static String ratio(List<Double> figures, List<Double> baseline) {
    return "%.2f".formatted(median(figures) / median(baseline));
  }

  private static double median(List<Double> figures) {
    return Report.percentile(50, figures.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
