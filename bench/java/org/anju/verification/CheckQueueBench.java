package org.anju.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anju.bench.Report;
import org.anju.bench.Timing;
import org.anju.permissions.CityAtWork;
import org.anju.permissions.TestDatabase;
import org.anju.platform.local.DemoTokens;
import org.anju.platform.local.LocalStackResource;
import org.junit.jupiter.api.Test;

/** Ten thousand cases wait for their identity check: any page of the queue, and the next case. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class CheckQueueBench {

  private static final int CASES = 10_000;
  private static final int TAKEN = 300;
  private static final String OFFICER = "identity-officer1";
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static final List<String> ORDERS = List.of("WAITING", "RECEIPT", "HOUSEHOLD", "OFFERING");

  private static final List<Map<String, Object>> FILTERS =
      List.of(
          Map.of(),
          Map.of("evidence", "GREEN"),
          Map.of("holding", "FREE"),
          Map.of("standing", "OVERDUE"),
          Map.of("category", "TALENT", "evidence", "DIFFERENT"));

  private static final String FAMILIES =
      """
      WITH filed AS (
        INSERT INTO application (receipt, offering_id, applicant, status, category, household_size,
          housing_area, annual_income, tier, tickets, applicant_masked, identity_masked, mobile_cipher,
          mobile_masked, committed_at, submitted_at, price_list_version, policy_version, facts_cipher,
          rank_score, waiting_since)
        SELECT 'QUEUE-' || $1::bigint || '-' || lpad(n::text, 6, '0'), $1::bigint, 'somebody-' || n,
          'SUBMITTED', (ARRAY['NEW_WORKER', 'TALENT', 'LOW_INCOME'])[1 + n % 3], 1 + n % 5, 0, 50000,
          1, 1, '张*三', '4202**********1234', '\\x00', '139****1234', now(), now(), 1,
          'huangshi-2024-1', repeat('x', 900)::bytea, 50, now() - n * interval '3 minutes'
        FROM generate_series(1, $2::bigint) AS n
        RETURNING id
      )
      INSERT INTO household_member (application_id, relation, position, name_cipher, name_masked,
        identity_cipher, identity_masked, person_hash)
      SELECT id, 'SELF', 0, '\\x00', '张*三', '\\x00', '4202**********1234', 'bench-' || id FROM filed
      """;

  /** So that no registry is asked about people who do not exist. */
  private static final String EVIDENCE =
      """
      UPDATE case_evidence e
      SET prepared = true, housing_state = 'GREEN',
          identity_state = (ARRAY['GREEN', 'GREEN', 'DIFFERENT', 'WAITING'])[1 + e.application_id % 4]
      FROM application a WHERE a.id = e.application_id AND a.offering_id = $1
      """;

  @Inject Pool pool;
  @Inject TestDatabase database;

  @TestHTTPResource("/")
  URI base;

  private String token;

  @Test
  void pages_of_the_queue_and_the_next_case() throws Exception {
    CityAtWork.registerOrganisations();
    token = DemoTokens.of(OFFICER);
    long offering = waiting();
    walk(new ArrayList<>());
    List<Double> pages = new ArrayList<>();
    walk(pages);
    double nothing = nothing();
    report("queue page of %,d waiting cases".formatted(CASES), pages, nothing);
    List<Double> next = new ArrayList<>();
    for (int taken = 0; taken < TAKEN; taken++) {
      next.add(next(offering));
    }
    report("next case of %,d waiting".formatted(CASES), next, nothing);
  }

  private static void report(String what, List<Double> seconds, double nothing) {
    double[] times = seconds.stream().mapToDouble(time -> time * 1000).toArray();
    double median = Report.percentile(50, times);
    Report.line(
        "%s, %d times: median %.1f ms, 95 %% %.1f ms, most %.1f ms; %.1f times an answer that reads no table",
        what,
        times.length,
        median,
        Report.percentile(95, times),
        Report.percentile(100, times),
        median / nothing);
  }

  private void walk(List<Double> times) throws Exception {
    for (Map<String, Object> filter : FILTERS) {
      for (String order : ORDERS) {
        for (int page : new int[] {0, 20}) {
          times.add(page(filter, order, page));
        }
      }
    }
  }

  private double page(Map<String, Object> filter, String order, int page) throws Exception {
    JsonObject asked = new JsonObject().put("kind", "IDENTITY");
    filter.forEach(asked::put);
    JsonObject request =
        new JsonObject().put("filter", asked).put("order", order).put("page", page).put("size", 50);
    return Timing.seconds(() -> post("/connect/CheckQueueEndpoint/page", request.encode()));
  }

  private double next(long offering) throws Exception {
    JsonObject filter = new JsonObject().put("kind", "IDENTITY").put("offeringId", offering);
    JsonObject request = new JsonObject().put("filter", filter);
    String[] answer = new String[1];
    double seconds =
        Timing.seconds(
            () -> answer[0] = post("/connect/CheckQueueEndpoint/next", request.encode()));
    long taken = new JsonObject(answer[0]).getLong("applicationId");
    pool.preparedQuery("UPDATE application SET status = 'WITHDRAWN' WHERE id = $1")
        .execute(Tuple.of(taken))
        .await()
        .atMost(PATIENCE);
    return seconds;
  }

  /** Milliseconds at the median of a request that reads no table. */
  private double nothing() throws Exception {
    double[] times = new double[100];
    for (int at = 0; at < times.length; at++) {
      times[at] = Timing.seconds(() -> post("/connect/ClockEndpoint/now", "{}")) * 1000;
    }
    return Report.percentile(50, times);
  }

  private String post(String path, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve(path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  private long waiting() {
    long offering = CityAtWork.announced(CityAtWork.form());
    pool.withTransaction(
            connection ->
                connection
                    .preparedQuery(FAMILIES)
                    .execute(Tuple.of(offering, (long) CASES))
                    .chain(() -> connection.preparedQuery(EVIDENCE).execute(Tuple.of(offering))))
        .await()
        .atMost(PATIENCE);
    database.owner().run("VACUUM ANALYZE application, case_evidence");
    return offering;
  }
}
