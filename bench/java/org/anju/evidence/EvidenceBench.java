package org.anju.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.anju.application.FileApplications;
import org.anju.bench.Report;
import org.anju.bench.Timing;
import org.anju.permissions.CityAtWork;
import org.anju.platform.local.LocalStackResource;
import org.anju.platform.personal.IdentityNumber;
import org.anju.platform.personal.PersonHash;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.registry.Registry;
import org.anju.registry.SimulatedRegistries;
import org.anju.registry.simulator.Mood;
import org.junit.jupiter.api.Test;

/** 1,000 applications, half of them couples with a child, asked about at all five registries. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class EvidenceBench {

  private static final int CASES = 1_000;
  private static final int ANSWERS_IN_MILLIS = 200;
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final List<String> RELATIONS = List.of("SELF", "SPOUSE", "CHILD");

  private static final String FACTS =
      """
      {"maritalStatus": "SINGLE", "children": [], "homes": [], "trades": [], "category": "TALENT",
       "annualIncome": 60000}
      """;

  private static final String APPLICATION =
      """
      INSERT INTO application (receipt, offering_id, applicant, status, category, household_size,
        housing_area, annual_income, tier, tickets, applicant_masked, identity_masked, mobile_cipher,
        mobile_masked, committed_at, submitted_at, price_list_version, policy_version, facts_cipher,
        rank_score, waiting_since)
      VALUES ($1, $2, 'somebody', 'SUBMITTED', 'TALENT', 1, 0, 60000, 1, 1, '关**', '4202**',
        '\\x00', '139****1234', now(), now(), 1, 'huangshi-2024-1', $3, 50, now())
      RETURNING id
      """;

  private static final String MEMBER =
      """
      INSERT INTO household_member (application_id, relation, position, name_cipher, name_masked,
        identity_cipher, identity_masked, person_hash)
      VALUES ($1, $2, $3, $4, '关**', $5, '4202**', $6)
      """;

  private static final String WAITING =
      """
      SELECT count(*) AS waiting FROM case_evidence c JOIN application a ON a.id = c.application_id
      WHERE a.offering_id = $1 AND 'WAITING' IN (c.identity_state, c.housing_state)
      """;

  private static final String OPEN =
      """
      SELECT count(*) AS waiting FROM case_evidence c JOIN application a ON a.id = c.application_id
      WHERE a.offering_id = $1
        AND (NOT c.prepared
             OR EXISTS (SELECT FROM evidence_request r
                        WHERE r.application_id = a.id AND r.state = 'WAITING' AND r.registry <> 'TAX'))
      """;

  private static final String DONE =
      """
      SELECT e.registry, extract(epoch FROM max(e.received_at) - min(e.asked_at))::float8 AS seconds
      FROM evidence e JOIN application a ON a.id = e.application_id
      WHERE a.offering_id = $1 GROUP BY e.registry
      """;

  @Inject Pool pool;
  @Inject PersonalDataCipher cipher;
  @Inject PersonHash hash;

  private int people;

  @Test
  void a_thousand_cases_at_five_registries_and_with_one_of_them_down() throws Exception {
    CityAtWork.registerOrganisations();
    slow();
    long healthy = offering();
    double seconds = Timing.seconds(() -> await(WAITING, healthy));
    Map<Registry, Double> with = done(healthy);
    Report.line(
        "%,d cases at five registries that answer in %d ms: %.1f s",
        CASES, ANSWERS_IN_MILLIS, seconds);
    with.forEach(
        (registry, time) ->
            Report.line(
                "  %s: %,d questions in %.1f s, at most %d in one second",
                registry,
                SimulatedRegistries.requests(registry),
                time,
                SimulatedRegistries.mostInOneSecond(registry)));
    slow();
    SimulatedRegistries.be(Registry.TAX, Mood.DOWN);
    long ill = offering();
    await(OPEN, ill);
    done(ill)
        .forEach(
            (registry, time) ->
                Report.line(
                    "  with TAX down %s: %.1f s, %.2f times as long",
                    registry, time, time / with.get(registry)));
    SimulatedRegistries.reset();
  }

  private static void slow() {
    SimulatedRegistries.reset();
    for (Registry registry : Registry.values()) {
      SimulatedRegistries.beSlow(registry, ANSWERS_IN_MILLIS);
    }
  }

  /** With its applications, filed at one moment. */
  private long offering() {
    long offering = CityAtWork.announced(CityAtWork.form());
    pool.withTransaction(
            connection ->
                connection
                    .preparedQuery(APPLICATION)
                    .executeBatch(applications(offering))
                    .chain(
                        rows -> {
                          List<Tuple> members = new ArrayList<>();
                          for (var one = rows; one != null; one = one.next()) {
                            addMembers(members, one.iterator().next().getLong("id"));
                          }
                          return connection.preparedQuery(MEMBER).executeBatch(members);
                        }))
        .await()
        .atMost(PATIENCE);
    return offering;
  }

  private List<Tuple> applications(long offering) {
    List<Tuple> rows = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      rows.add(
          Tuple.tuple()
              .addString("EVIDENCE-" + offering + "-" + i)
              .addLong(offering)
              .addBuffer(Buffer.buffer(cipher.encrypt(FACTS, "application.facts"))));
    }
    return rows;
  }

  private void addMembers(List<Tuple> members, long application) {
    int persons = application % 2 == 0 ? 1 : RELATIONS.size();
    for (int position = 0; position < persons; position++) {
      IdentityNumber number = nextNumber();
      members.add(
          Tuple.tuple()
              .addLong(application)
              .addString(RELATIONS.get(position))
              .addInteger(position)
              .addBuffer(Buffer.buffer(cipher.encrypt("关晓舟", FileApplications.NAME)))
              .addBuffer(Buffer.buffer(cipher.encrypt(number.value(), FileApplications.IDENTITY)))
              .addString(hash.of(number)));
    }
  }

  /** Of many days of birth, since a day has a thousand serial numbers only. */
  private IdentityNumber nextNumber() {
    int next = people++;
    String digits = "420203%04d0309%03d".formatted(1950 + next / 1000, next % 1000);
    for (char last : "0123456789X".toCharArray()) {
      try {
        return new IdentityNumber(digits + last);
      } catch (IllegalArgumentException anotherCheckCharacter) {
        continue;
      }
    }
    throw new AssertionError(digits);
  }

  private void await(String sql, long offering) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    long waiting = 1;
    while (waiting > 0 && System.nanoTime() < end) {
      waiting = row(sql, offering).getLong("waiting");
    }
    assertThat(waiting).isZero();
  }

  private Row row(String sql, long offering) {
    return pool.preparedQuery(sql)
        .execute(Tuple.of(offering))
        .onItem()
        .delayIt()
        .by(Duration.ofMillis(250))
        .await()
        .atMost(PATIENCE)
        .iterator()
        .next();
  }

  private Map<Registry, Double> done(long offering) {
    Map<Registry, Double> seconds = new EnumMap<>(Registry.class);
    pool.preparedQuery(DONE)
        .execute(Tuple.of(offering))
        .await()
        .atMost(PATIENCE)
        .forEach(
            row ->
                seconds.put(Registry.valueOf(row.getString("registry")), row.getDouble("seconds")));
    return seconds;
  }
}
