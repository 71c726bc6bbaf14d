package org.anju.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.anju.permissions.CityAtWork;
import org.anju.permissions.TestDatabase;
import org.anju.platform.local.LocalStackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * One person in two applications of an offering at the same moment. Both submissions are held where
 * each has looked and found nobody, and then let go together.
 */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class OneApplicationRaceTest {

  private static final String ONE = "family10";
  private static final String OTHER = "family11";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static CityAtWork city;
  private static int serial = 600;

  @Inject AgroalDataSource database;
  @Inject TestDatabase stored;

  private Map<String, Object> family;

  @BeforeEach
  void build() {
    if (city == null) {
      city =
          CityAtWork.build(
              CityAtWork.household("赵一平", CityAtWork.identityNumber(600), "13900010600"));
    }
    serial++;
    family =
        CityAtWork.household(
            "赵一平", CityAtWork.identityNumber(serial), "13900010%03d".formatted(serial));
  }

  @Test
  void without_the_guard_both_applications_are_filed() {
    stored.owner().run("ALTER TABLE live_person DROP CONSTRAINT live_person_pkey");
    try {
      assertThat(submittedAtOnce()).extracting(Response::statusCode).containsExactly(200, 200);
    } finally {
      run("DELETE FROM live_person WHERE application_id IN " + mine());
      stored.owner().run("ALTER TABLE live_person ADD PRIMARY KEY (offering_id, person_hash)");
      forgetMine();
    }
  }

  @Test
  void with_it_one_is_and_the_other_is_told_what_to_do_and_not_by_whom() {
    List<Response> answers = submittedAtOnce();

    assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
    Response refused =
        answers.stream().filter(answer -> answer.statusCode() == 409).findFirst().orElseThrow();
    Response filed =
        answers.stream().filter(answer -> answer.statusCode() == 200).findFirst().orElseThrow();
    assertThat(refused.<String>path("code")).isEqualTo("application.person-already-applying");
    assertThat(refused.asString()).doesNotContain(filed.<String>path("receipt"));
    forgetMine();
  }

  private List<Response> submittedAtOnce() {
    try (Connection gate = database.getConnection()) {
      gate.setAutoCommit(false);
      // Lets everybody look and nobody write.
      gate.createStatement().execute("LOCK TABLE live_person IN SHARE ROW EXCLUSIVE MODE");
      List<CompletableFuture<Response>> running =
          Stream.of(ONE, OTHER)
              .map(
                  person ->
                      CompletableFuture.supplyAsync(
                          () -> CityAtWork.submit(person, city.offering(), family)))
              .toList();
      awaitBothAtTheGate();
      gate.commit();
      return running.stream().map(CompletableFuture::join).toList();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void awaitBothAtTheGate() throws SQLException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    long waiting = 0;
    while (waiting < 2 && System.nanoTime() < end) {
      waiting =
          count(
              "SELECT count(*) FROM pg_locks WHERE NOT granted AND relation = 'live_person'::regclass");
    }
    assertThat(waiting).isEqualTo(2);
  }

  private static String mine() {
    return "(SELECT m.application_id FROM household_member m JOIN application a"
        + " ON a.id = m.application_id WHERE a.offering_id = "
        + city.offering()
        + " AND a.draft_id IS NOT NULL)";
  }

  /** So that both accounts may apply again. */
  private void forgetMine() {
    run("UPDATE application SET applicant = 'somebody' WHERE id IN " + mine());
  }

  private long count(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = statement.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private void run(String sql) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
