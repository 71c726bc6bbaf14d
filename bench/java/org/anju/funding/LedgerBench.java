package org.anju.funding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.anju.bench.Report;
import org.anju.bench.Timing;
import org.anju.permissions.TestDatabase;
import org.anju.platform.database.Rows;
import org.anju.platform.local.LocalStackResource;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Roles;
import org.junit.jupiter.api.Test;

/** A million entries in the ledger: what one more posting takes, and the trial balance over all. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class LedgerBench {

  private static final int PROJECTS = 50;
  private static final int VOUCHERS_EACH = 10_000;
  private static final int POSTINGS = 1_000;
  private static final int BALANCES = 100;
  private static final double MILLISECONDS = 1000;
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final Actor COLLEAGUE =
      new Actor("colleague", Roles.ACQUIRER, "cihu-anju", Set.of());
  private static final Actor SUPERVISOR =
      new Actor("supervisor", Roles.SUPERVISOR, null, Set.of(FundedCity.DISTRICT));

  private static final String ENTER =
      """
      INSERT INTO posting (project_id, kind, amount, own_account, counterparty, reference, occurred_on, note, state,
        entered_by, entered_name, entered_at, decided_by, decided_name, decided_at)
      SELECT $1, 'OWN_CAPITAL', 100 + n * 0.01, true, '某某公司', 'S' || n, '2026-03-02', '', $3::text,
        'clerk', '录入', '2026-03-02T00:00Z', CASE $3::text WHEN 'POSTED' THEN 'other' END, '复核', '2026-03-02T00:00Z'
      FROM generate_series(1, $2::int) AS n
      RETURNING id
      """;

  private static final String POST =
      """
      WITH made AS (
        INSERT INTO voucher (project_id, number, posting_id, kind, amount, own_account, counterparty, reference,
          occurred_on, note, posted_by, posted_at, approved_by, approved_at)
        SELECT project_id, row_number() OVER (ORDER BY id), id, kind, amount, own_account, counterparty, reference,
          occurred_on, note, entered_by, entered_at, decided_by, decided_at
        FROM posting WHERE project_id = $1 AND state = 'POSTED'
        RETURNING id, project_id, amount
      ), numbered AS (
        UPDATE project_ledger SET last_number = $2 WHERE project_id = $1
      )
      INSERT INTO voucher_line (voucher_id, line, project_id, account_id, debit, credit)
      SELECT made.id, side.line, made.project_id, a.id,
        CASE side.line WHEN 1 THEN made.amount ELSE 0 END, CASE side.line WHEN 2 THEN made.amount ELSE 0 END
      FROM made CROSS JOIN (VALUES (1, 'RESTRICTED_BANK'), (2, 'OWN_CAPITAL')) AS side (line, kind)
      JOIN ledger_account a ON a.project_id = made.project_id AND a.kind = side.kind
      """;

  /** What the trial balance would be without running balances. */
  private static final String SUM_OF_LINES =
      "SELECT account_id, sum(debit), sum(credit) FROM voucher_line GROUP BY account_id";

  @Inject TestDatabase database;
  @Inject Pool pool;
  @Inject FundedProjects projects;
  @Inject DecidePosting decide;
  @Inject FundingTotals totals;

  @Test
  void one_more_posting_and_the_trial_balance_of_a_million_entries() throws Exception {
    List<Long> filled = IntStream.range(0, PROJECTS).mapToObj(each -> fill()).toList();
    database.owner().run("VACUUM ANALYZE posting, voucher, voucher_line, ledger_account");
    Report.line(
        "ledger of %,d entries in %d projects, fsync %s",
        database.number("SELECT count(*) FROM voucher_line"),
        PROJECTS,
        database.text("SHOW fsync"));

    report("posting, approved by the use case", postings(filled.get(0)));
    report("trial balance of all projects", times(BALANCES, () -> wait(totals.totals(SUPERVISOR))));
    report(
        "the same by adding up all entries",
        times(5, () -> wait(pool.preparedQuery(SUM_OF_LINES).execute())));
    assertThat(wait(totals.totals(SUPERVISOR)).difference()).isEqualByComparingTo("0");
  }

  private long fill() {
    long project = FundedCity.acquiring(database).project();
    wait(pool.withTransaction(connection -> projects.open(connection, project)));
    wait(pool.preparedQuery(ENTER).execute(Tuple.of(project, VOUCHERS_EACH, "POSTED")));
    wait(pool.preparedQuery(POST).execute(Tuple.of(project, VOUCHERS_EACH)));
    return project;
  }

  private double[] postings(long project) throws Exception {
    List<Long> waiting =
        Rows.list(
            wait(pool.preparedQuery(ENTER).execute(Tuple.of(project, POSTINGS, "WAITING"))),
            row -> row.getLong("id"));
    double[] seconds = new double[POSTINGS];
    for (int at = 0; at < POSTINGS; at++) {
      long posting = waiting.get(at);
      seconds[at] = Timing.seconds(() -> wait(decide.approve(COLLEAGUE, "复核", posting)));
    }
    return seconds;
  }

  private static double[] times(int count, Runnable work) throws Exception {
    double[] seconds = new double[count];
    for (int at = 0; at < count; at++) {
      seconds[at] = Timing.seconds(work::run);
    }
    return seconds;
  }

  private static void report(String what, double[] seconds) {
    double[] times = Arrays.stream(seconds).map(each -> each * MILLISECONDS).toArray();
    Report.line(
        "%s, %,d times: median %.1f ms, 95 %% %.1f ms, most %.1f ms",
        what,
        times.length,
        Report.percentile(50, times),
        Report.percentile(95, times),
        Report.percentile(100, times));
  }

  private static <T> T wait(Uni<T> work) {
    return work.await().atMost(PATIENCE);
  }
}
