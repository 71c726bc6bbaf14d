package org.anju.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On a real PostgreSQL whose machine believes that it is some hours later. */
class DatabaseClockTest {

  private static final String LATER =
      """
      CREATE SCHEMA later;
      CREATE TABLE later.by AS SELECT interval '5 hours' AS time;
      CREATE FUNCTION later.clock_timestamp() RETURNS timestamptz LANGUAGE sql AS
        'SELECT pg_catalog.clock_timestamp() + (SELECT time FROM later.by)'
      """;

  private final Vertx vertx = Vertx.vertx();
  private EmbeddedPostgres postgres;
  private Pool pool;

  @BeforeEach
  void start() throws IOException {
    postgres = EmbeddedPostgres.start();
    PgConnectOptions options =
        new PgConnectOptions()
            .setHost("localhost")
            .setPort(postgres.getPort())
            .setDatabase("postgres")
            .setUser("postgres")
            .setPassword("postgres")
            // Before the server's own functions this clock's is found.
            .setProperties(Map.of("search_path", "later, pg_catalog"));
    pool =
        Pool.newInstance(
            PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(2))
                .connectingTo(options)
                .using(vertx.getDelegate())
                .build());
    await(pool.query(LATER).execute());
  }

  @AfterEach
  void stop() throws IOException {
    await(pool.close());
    await(vertx.close());
    postgres.close();
  }

  @Test
  void it_is_as_late_as_the_database_says_and_not_as_the_machine_does() {
    DatabaseClock clock = new DatabaseClock(pool);
    await(clock.look());

    Instant before = database();
    Instant now = clock.now();
    Duration uncertainty = clock.uncertainty();
    Instant after = database();

    assertThat(now).isBetween(before.minus(uncertainty), after.plus(uncertainty));
  }

  @Test
  void two_replicas_agree() {
    DatabaseClock one = new DatabaseClock(pool);
    DatabaseClock other = new DatabaseClock(pool);
    await(one.look());
    await(other.look());

    Instant first = one.now();
    Instant between = other.now();
    Instant last = one.now();

    Duration most = one.uncertainty().plus(other.uncertainty());
    assertThat(between).isBetween(first.minus(most), last.plus(most));
  }

  @Test
  void it_follows_when_the_database_s_clock_is_set() {
    DatabaseClock clock = new DatabaseClock(pool);
    await(clock.look());
    Instant before = clock.now();

    await(pool.query("UPDATE later.by SET time = interval '0'").execute());
    await(clock.lookAgain());

    assertThat(clock.now()).isBefore(before.minus(Duration.ofHours(4)));
  }

  @Test
  void it_goes_on_while_the_database_is_away() throws IOException {
    DatabaseClock clock = new DatabaseClock(pool);
    await(clock.look());
    Instant before = clock.now();

    postgres.close();
    await(clock.lookAgain());

    assertThat(clock.now()).isAfter(before);
  }

  @Test
  void it_has_no_time_before_it_has_looked_once() {
    DatabaseClock clock = new DatabaseClock(pool);
    assertThatThrownBy(clock::now).isInstanceOf(IllegalStateException.class);
  }

  private Instant database() {
    return await(pool.query("SELECT clock_timestamp() AS now").execute())
        .iterator()
        .next()
        .getOffsetDateTime("now")
        .toInstant();
  }

  private static <T> T await(Uni<T> uni) {
    return uni.await().atMost(Duration.ofSeconds(30));
  }
}
