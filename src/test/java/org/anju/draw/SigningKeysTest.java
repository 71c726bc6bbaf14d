package org.anju.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.PreventFurtherStepsException;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.platform.error.RefusedException;
import org.anju.policy.ShippedPolicies;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The keys in a database of their own, since another key would keep other tests from sealing. */
class SigningKeysTest {

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00.7Z");

  private final Vertx vertx = Vertx.vertx();
  private final FixedClock clock = new FixedClock(NOW);
  private final SealSigner old = SealSigner.generate();
  private final SealSigner fresh = SealSigner.generate();
  private EmbeddedPostgres postgres;
  private Pool pool;
  private SigningKeys keys;

  @BeforeEach
  void start() throws IOException {
    postgres = EmbeddedPostgres.start();
    Flyway.configure().dataSource(postgres.getPostgresDatabase()).load().migrate();
    pool =
        Pool.newInstance(
            PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(8))
                .connectingTo(
                    new PgConnectOptions()
                        .setHost("localhost")
                        .setPort(postgres.getPort())
                        .setDatabase("postgres")
                        .setUser("postgres")
                        .setPassword("postgres"))
                .using(vertx.getDelegate())
                .build());
    keys = new SigningKeys(pool, ShippedPolicies.huangshi(), clock);
  }

  @AfterEach
  void stop() throws IOException {
    pool.close().await().atMost(LONGEST_WAIT);
    vertx.close().await().atMost(LONGEST_WAIT);
    postgres.close();
  }

  @Test
  void replicas_that_start_together_register_one_key() throws IOException {
    List<Uni<Void>> starts =
        Stream.generate(() -> keys.register(only(old), Optional.empty())).limit(6).toList();

    await(Uni.join().all(starts).andCollectFailures());

    assertThat(published().findValuesAsText("keyId")).containsExactly(old.publicKey().keyId());
    assertThat(published().at("/keys/0/since").textValue()).isEqualTo("2026-11-22T08:00:00Z");
    assertThat(count("SELECT count(*) FROM audit_leaf WHERE action = 'draw.register-key'"))
        .isEqualTo(1);
  }

  @Test
  void the_next_key_is_endorsed_by_the_one_before_and_the_old_one_seals_no_more()
      throws IOException {
    await(keys.register(only(old), Optional.empty()));
    await(keys.requireLatest(old.publicKey()));

    await(keys.register(new SealSigners(fresh, Optional.of(old)), Optional.empty()));

    assertThat(published().findValuesAsText("keyId"))
        .containsExactly(old.publicKey().keyId(), fresh.publicKey().keyId());
    assertThat(published().at("/keys/1/endorsement").textValue()).hasSize(128);
    assertThat(published().at("/keys/1/previous").textValue()).isEqualTo(old.publicKey().keyId());
    await(keys.requireLatest(fresh.publicKey()));
    assertThatThrownBy(() -> await(keys.requireLatest(old.publicKey())))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal()).isEqualTo(RandomnessRefusal.KEY_REPLACED));
  }

  @Test
  void a_key_out_of_the_blue_keeps_the_application_from_starting_with_one_clear_line()
      throws IOException {
    await(keys.register(only(old), Optional.empty()));

    assertThatThrownBy(() -> starting(only(fresh)))
        .isInstanceOf(PreventFurtherStepsException.class)
        .hasMessageContaining(fresh.publicKey().keyId())
        .hasMessageContaining(old.publicKey().keyId())
        .hasMessageContaining("ANJU_DRAW_PREVIOUS_SIGNING_KEY")
        .hasMessageContaining("ANJU_DRAW_KEY_BREAK_REASON")
        .hasMessageNotContaining("\n");
    assertThat(published().findValuesAsText("keyId")).containsExactly(old.publicKey().keyId());
  }

  @Test
  void a_lost_key_is_followed_with_the_reason_in_public() throws IOException {
    await(keys.register(only(old), Optional.empty()));

    await(keys.register(only(fresh), Optional.of("the safe burnt")));

    assertThat(published().at("/keys/1/breakReason").textValue()).isEqualTo("the safe burnt");
    assertThatThrownBy(() -> starting(only(old)))
        .isInstanceOf(PreventFurtherStepsException.class)
        .hasMessageContaining("followed");
  }

  private void starting(SealSigners signers) {
    new RegisterSigningKey(keys, signers, Optional.empty()).register(signers, Optional.empty());
  }

  private static SealSigners only(SealSigner signer) {
    return new SealSigners(signer, Optional.empty());
  }

  private JsonNode published() throws IOException {
    return new ObjectMapper().readTree(await(keys.file()));
  }

  private long count(String sql) {
    return await(pool.query(sql).execute()).iterator().next().getLong(0);
  }

  private static <T> T await(Uni<T> uni) {
    return uni.await().atMost(LONGEST_WAIT);
  }
}
