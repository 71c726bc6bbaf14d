package org.anju.platform.imports;

import static org.anju.platform.imports.ImportDatabase.NOON;
import static org.anju.platform.imports.ImportDatabase.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.anju.platform.spreadsheet.ProblemWords;
import org.anju.platform.spreadsheet.Progress;
import org.anju.platform.spreadsheet.UnreadableReason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of an import whose worker fails or dies, on a real PostgreSQL. */
class ImportWorkerTest {

  private static final int PEOPLE = 300;
  private static final Uni<Void> NOTHING = Uni.createFrom().voidItem();

  private ImportDatabase database;
  private ImportWorker worker;

  @BeforeEach
  void start() {
    database = new ImportDatabase();
    worker = new ImportWorker(database.leases, List.of(database.reader()));
  }

  @AfterEach
  void stop() {
    database.close();
  }

  @Test
  void a_worker_that_dies_while_it_saves_leaves_nothing_behind_and_another_saves_all_once()
      throws Exception {
    long job = database.waiting(PEOPLE);
    ImportLeases.Leased dying = leased(NOON);

    CompletableFuture<Boolean> saving;
    try (Connection obstacle = database.connection();
        Statement statement = obstacle.createStatement()) {
      obstacle.setAutoCommit(false);
      statement.execute("LOCK TABLE import_row IN EXCLUSIVE MODE");
      saving = database.leases.finish(dying, sheet()).subscribeAsCompletionStage();
      int process = database.waitingFor("import_row");
      statement.execute("SELECT pg_terminate_backend(" + process + ")");
      obstacle.commit();
    }

    assertThat(saving).failsWithin(Duration.ofSeconds(30));
    database.reconnect();
    assertThat(database.job(job).state()).isEqualTo(ImportState.READING);
    assertThat(database.rows(job)).isEmpty();

    await(worker.readNext(NOON.plusSeconds(29)));
    assertThat(database.job(job).state()).as("the lease still runs").isEqualTo(ImportState.READING);

    await(worker.readNext(NOON.plusSeconds(31)));
    assertThat(database.job(job).state()).isEqualTo(ImportState.READY);
    assertThat(database.job(job).rowsGood()).isEqualTo(PEOPLE);
    assertThat(database.rows(job)).hasSize(PEOPLE).doesNotHaveDuplicates();
  }

  @Test
  void a_worker_that_was_believed_dead_changes_nothing_when_it_comes_back() {
    long job = database.waiting(PEOPLE);
    ImportLeases.Leased slow = leased(NOON);
    await(worker.readNext(NOON.plusSeconds(31)));
    List<String> saved = database.rows(job);

    assertThat(await(database.leases.finish(slow, sheet()))).isFalse();
    assertThat(await(database.leases.progress(slow, 1, PEOPLE, NOON.plusSeconds(90)))).isFalse();
    await(
        database.leases.giveUp(slow, new ReadSheet.Unreadable(UnreadableReason.DAMAGED, Map.of())));

    assertThat(database.job(job).state()).isEqualTo(ImportState.READY);
    assertThat(database.rows(job)).isEqualTo(saved);
  }

  @Test
  void two_workers_never_read_the_same_job() {
    database.waiting(1);

    leased(NOON);

    assertThat(await(database.leases.lease(NOON, NOON.plusSeconds(30)))).isEmpty();
  }

  @Test
  void a_job_over_which_reading_fails_again_and_again_is_given_up_in_words() {
    long job = database.waiting(1);
    ImportWorker failing = new ImportWorker(database.leases, List.of(new FailingReader()));

    Instant now = NOON;
    for (int attempt = 1; attempt < ImportWorker.MOST_ATTEMPTS; attempt++) {
      await(failing.readNext(now));
      assertThat(database.job(job).state()).isEqualTo(ImportState.READING);
      now = now.plusSeconds(6);
    }
    await(failing.readNext(now));

    assertGivenUp(job);
    assertThat(await(database.leases.lease(now.plusSeconds(600), now.plusSeconds(700)))).isEmpty();
  }

  @Test
  void a_fault_that_passes_costs_a_few_seconds_and_no_row() {
    long job = database.waiting(PEOPLE);
    await(new ImportWorker(database.leases, List.of(new FailingReader())).readNext(NOON));

    await(worker.readNext(NOON.plusSeconds(6)));

    assertThat(database.job(job).state()).isEqualTo(ImportState.READY);
    assertThat(database.rows(job)).hasSize(PEOPLE);
  }

  @Test
  void a_job_over_which_every_worker_dies_is_given_up_in_words() {
    long job = database.waiting(1);
    Instant now = NOON;
    for (int attempt = 1; attempt <= ImportWorker.MOST_ATTEMPTS; attempt++) {
      leased(now);
      now = now.plusSeconds(31);
    }

    await(worker.readNext(now));

    assertGivenUp(job);
  }

  @Test
  void a_long_list_that_a_dying_worker_stored_in_part_is_stored_once_by_the_next() {
    long job = database.waiting(PEOPLE);
    ImportLeases.Leased dying = leased(NOON);
    OpenImport first = database.leases.open(dying);
    first.store(List.of(row(2)), connection -> NOTHING);

    ImportLeases.Leased next = leased(NOON.plusSeconds(31));
    OpenImport second = database.leases.open(next);
    second.restart(connection -> NOTHING);
    second.store(List.of(row(2), row(3)), connection -> NOTHING);

    assertThatThrownBy(() -> first.store(List.of(row(4)), connection -> NOTHING))
        .hasMessageContaining("taken over");
    assertThat(await(database.leases.finish(dying, new ReadSheet.Stored(1, 0, "{}")))).isFalse();
    assertThat(await(database.leases.finish(next, new ReadSheet.Stored(2, 0, "{}")))).isTrue();
    assertThat(database.rows(job)).hasSize(2);
    assertThat(database.job(job).rowsGood()).isEqualTo(2);
  }

  private static ReadSheet.Row row(int number) {
    return new ReadSheet.Row(number, true, "{}", List.of());
  }

  private void assertGivenUp(long job) {
    ImportJob found = database.job(job);
    assertThat(found.state()).isEqualTo(ImportState.UNREADABLE);
    ProblemWords words = ProblemWords.of(ProblemWords.class, Locale.ENGLISH);
    assertThat(ImportWords.view(found, words).unreadable())
        .contains("not your mistake")
        .contains("upload it again");
  }

  private ImportLeases.Leased leased(Instant now) {
    return await(database.leases.lease(now, now.plusSeconds(30))).orElseThrow();
  }

  private static ReadSheet.Rows sheet() {
    return new ReadSheet.Rows(List.of(row(2)), "{}");
  }

  /** Stands for a reader with a fault of ours. */
  private static final class FailingReader implements SheetReader {

    @Override
    public ImportKind kind() {
      return ImportKind.ROSTER;
    }

    @Override
    public ReadSheet read(OpenImport job, InputStream workbook, Progress progress) {
      throw new IllegalStateException("a fault of ours");
    }
  }
}
