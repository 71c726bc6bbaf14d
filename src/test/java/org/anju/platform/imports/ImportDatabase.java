package org.anju.platform.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Roles;
import org.anju.platform.spreadsheet.CellReaders;
import org.anju.platform.spreadsheet.Column;
import org.anju.platform.spreadsheet.Limits;
import org.anju.platform.spreadsheet.Progress;
import org.anju.platform.spreadsheet.Table;
import org.anju.platform.spreadsheet.Workbook;
import org.anju.platform.spreadsheet.Workbooks;
import org.flywaydb.core.Flyway;

/** A real PostgreSQL with the product's schema and the import jobs over it, without a scheduler. */
public final class ImportDatabase implements AutoCloseable {

  static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
  static final Actor CLERK = new Actor("clerk", Roles.EMPLOYER, "hospital", Set.of());

  private static final ImportOwner OWNER = ImportOwner.ofOffering(1, "hospital");
  private static final Column<String> NAME = Column.required("name", CellReaders.text(9), "name");
  private static final Column<String> TOWN = Column.required("town", CellReaders.text(9), "town");
  private static final Column<String> JOB = Column.required("job", CellReaders.text(9), "job");

  private static final String OFFERING =
      """
      INSERT INTO offering (name, district, address, acquirer, stage, applications_open_at,
        applications_close_at, notice_working_days, draw_at, selection_at,
        policy_version, created_by, created_at)
      SELECT 'offering', 'd', 'a', 'builder', 'DRAFT', day, day + '1 d', 5, day + '9 d', day + '10 d',
        'p', 'x', day
      FROM (SELECT timestamptz '2026-11-20 00:00Z' AS day) AS planned
      """;

  private static final int CONNECTIONS = 4;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final EmbeddedPostgres postgres;
  private final Vertx vertx = Vertx.vertx();
  private final ImportedLists lists = new ImportedLists(new ObjectMapper());
  private final Pool pool;
  final ImportJobs jobs;
  final ImportRows rows;
  final ImportLeases leases;

  public ImportDatabase() {
    try {
      postgres = EmbeddedPostgres.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Flyway.configure().dataSource(postgres.getPostgresDatabase()).load().migrate();
    PgConnectOptions address =
        new PgConnectOptions()
            .setHost("localhost")
            .setPort(postgres.getPort())
            .setDatabase("postgres")
            .setUser("postgres")
            .setPassword("postgres");
    pool =
        Pool.newInstance(
            PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(CONNECTIONS))
                .connectingTo(address)
                .using(vertx.getDelegate())
                .build());
    PersonalDataCipher cipher = new PersonalDataCipher(1, Map.of(1, new byte[32]));
    jobs = new ImportJobs(pool, cipher);
    rows = new ImportRows(pool, cipher, jobs);
    leases = new ImportLeases(pool, cipher, jobs, rows);
    run("INSERT INTO organisation VALUES ('hospital', 'EMPLOYER', 'hospital')");
    run("INSERT INTO organisation VALUES ('builder', 'ACQUIRER', 'builder')");
    run(OFFERING);
  }

  /** A waiting roster of people who differ by their number alone. */
  long waiting(int people) {
    StringBuilder csv = new StringBuilder("name,town,job\n");
    for (int i = 1; i <= people; i++) {
      csv.append("n").append(i).append(",Huangshi,nurse\n");
    }
    return waiting(csv.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** A waiting roster; answers its id. */
  public long waiting(byte[] file) {
    return await(jobs.add(ImportKind.ROSTER, OWNER, CLERK, "a.xlsx", "digest", file, NOON));
  }

  /** Reads the oldest job with that reader and stores its rows; answers how many there are. */
  public int read(SheetReader reader, long job) {
    await(new ImportWorker(leases, List.of(reader)).readNext(Instant.now()));
    ImportJob read = job(job);
    return read.rowsGood() + read.rowsBad();
  }

  /** Reads the lists that {@link #waiting} makes. */
  SheetReader reader() {
    return new SheetReader() {
      @Override
      public ImportKind kind() {
        return ImportKind.ROSTER;
      }

      @Override
      public ReadSheet read(OpenImport job, InputStream workbook, Progress progress) {
        return lists.written(
            Workbooks.read(workbook, Limits.DEFAULT, book -> draft(book, progress)),
            Function.identity());
      }
    };
  }

  private static ListDraft<?, ?> draft(Workbook book, Progress progress) {
    Table table = Table.in(book, List.of(NAME, TOWN, JOB));
    Map<Integer, String> names = new TreeMap<>();
    table.forEachRow(progress, row -> names.put(row.number(), row.read(NAME)));
    return new ListDraft<>(
        names, table.problems(), Map.of(), Map.of(), Map.of("people", names.size()));
  }

  ImportJob job(long id) {
    return await(jobs.ownedBy(CLERK, id));
  }

  /** What is stored of a job, in the order of the sheet. */
  List<String> rows(long id) {
    return await(rows.page(job(id), false, 0, 1_000)).items().stream()
        .map(ImportedRow::content)
        .toList();
  }

  Connection connection() throws SQLException {
    return postgres.getPostgresDatabase().getConnection();
  }

  void run(String sql) {
    try (Connection connection = connection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The server process that waits for a lock with a statement about {@code table}. */
  int waitingFor(String table) throws SQLException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    String ask =
        "SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%"
            + table
            + "%'";
    try (Connection connection = connection();
        Statement statement = connection.createStatement()) {
      while (System.nanoTime() < end) {
        try (ResultSet found = statement.executeQuery(ask)) {
          if (found.next()) {
            return found.getInt(1);
          }
        }
      }
    }
    throw new AssertionError("nobody waits for " + table);
  }

  /** Waits until none of the pool's connections is one that was cut. */
  void reconnect() {
    List<Uni<RowSet<Row>>> all =
        Stream.generate(() -> pool.query("SELECT pg_sleep(0.1)").execute())
            .limit(CONNECTIONS)
            .toList();
    await(Uni.join().all(all).andFailFast().onFailure().retry().atMost(CONNECTIONS * 5L));
  }

  static <T> T await(Uni<T> uni) {
    return uni.await().atMost(PATIENCE);
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
