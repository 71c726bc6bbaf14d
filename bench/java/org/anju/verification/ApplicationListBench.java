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
import org.anju.bench.Heap;
import org.anju.bench.Report;
import org.anju.bench.Timing;
import org.anju.permissions.CityAtWork;
import org.anju.permissions.TestDatabase;
import org.anju.platform.local.DemoTokens;
import org.anju.platform.local.LocalStackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The officers' list of an offering with 100,000 applications, over HTTP; and its export. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class ApplicationListBench {

  private static final int FEW = 1_000;
  private static final int MANY = 100_000;
  private static final int SIZE = 50;
  private static final String OFFICER = "bureau-officer1";
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static final List<String> ORDERS =
      List.of("RECEIVED", "SCORE", "PERSONS", "INCOME", "HOUSING_AREA");

  private static final List<Map<String, Object>> FILTERS =
      List.of(
          Map.of(),
          Map.of("status", "QUALIFIED"),
          Map.of("category", "TALENT"),
          Map.of("filing", "EMPLOYER"),
          Map.of("status", "REFUSED", "category", "OTHER", "tier", 2),
          Map.of("receipt", "BENCH-%d-0500"));

  private static final String APPLICATIONS =
      """
      INSERT INTO application (receipt, offering_id, applicant, employer, status, category,
        household_size, housing_area, annual_income, tier, tickets, applicant_masked, identity_masked,
        mobile_cipher, mobile_masked, committed_at, submitted_at, price_list_version, policy_version,
        facts_cipher, rank_score, waiting_since)
      SELECT 'BENCH-' || $1::bigint || '-' || lpad(n::text, 6, '0'), $1::bigint, 'somebody',
        CASE WHEN n % 3 = 0 THEN 'fifth-hospital' END,
        (ARRAY['SUBMITTED', 'IDENTITY_CONFIRMED', 'QUALIFIED', 'REFUSED', 'WITHDRAWN'])[1 + n % 5],
        (ARRAY['NEW_WORKER', 'TALENT', 'MIGRANT_WORKER', 'LOW_INCOME', 'HOME_EXPROPRIATED',
               'OTHER_HOUSING_POLICY', 'OTHER'])[1 + n % 7],
        1 + n % 5, (n * 7919 % 9000) / 100.0, n * 104729 % 200000, 1 + n % 2, 1, '张*三',
        '4202**********1234', repeat('x', 60)::bytea, '139****1234', now(),
        now() + n * interval '1 second', 1, 'p', repeat('x', 900)::bytea, (n * 15485863 % 10001) / 100.0, now()
      FROM generate_series(1, $2::bigint) AS n
      """;

  @Inject Pool pool;
  @Inject TestDatabase database;

  @TestHTTPResource("/")
  URI base;

  private String token;

  @BeforeEach
  void register() {
    CityAtWork.registerOrganisations();
    token = DemoTokens.of(OFFICER);
  }

  @Test
  void any_page_filter_and_sort() throws Exception {
    long offering = offering(MANY);
    List<Double> times = new ArrayList<>();
    // The first pass warms the machine up and is not counted.
    walk(offering, new ArrayList<>());
    walk(offering, times);
    double[] all = times.stream().mapToDouble(time -> time * 1000).toArray();
    double median = Report.percentile(50, all);
    double nothing = nothing();
    Report.line(
        "list of %,d applications, %d pages, filters and sorts: median %.1f ms, 95 %% %.1f ms, most %.1f ms",
        MANY, all.length, median, Report.percentile(95, all), Report.percentile(100, all));
    Report.line(
        "baseline, an answer that reads no table: median %.1f ms; the list takes %.1f times that",
        nothing, median / nothing);
  }

  @Test
  void the_export_streams() throws Exception {
    for (String format : List.of("csv", "xlsx")) {
      double few = export(offering(FEW), format, FEW);
      double many = export(offering(MANY), format, MANY);
      Report.line(
          "export as %s: a hundred times the rows hold %.1f times the heap", format, many / few);
    }
  }

  /** MiB above idle. */
  private double export(long offering, String format, int rows) throws Exception {
    URI file = base.resolve("/api/offerings/" + offering + "/applications?format=" + format);
    double seconds = Timing.seconds(() -> get(file));
    double held = Heap.heldBy(() -> get(file));
    Report.line(
        "export of %,d rows as %s: %.2f s, %.1f MiB above idle", rows, format, seconds, held);
    return Math.max(1, held);
  }

  private void walk(long offering, List<Double> times) throws Exception {
    for (Map<String, Object> filter : FILTERS) {
      for (String order : ORDERS) {
        for (boolean descending : new boolean[] {false, true}) {
          long total = page(offering, filter, order, descending, 0, times);
          for (int page : new int[] {lastPage(total) / 2, lastPage(total)}) {
            page(offering, filter, order, descending, page, times);
          }
        }
      }
    }
  }

  private static int lastPage(long total) {
    return (int) Math.max(0, (total - 1) / SIZE);
  }

  /** Answers the number of all that the filter lets through. */
  private long page(
      long offering,
      Map<String, Object> filter,
      String order,
      boolean descending,
      int page,
      List<Double> times)
      throws Exception {
    JsonObject asked =
        new JsonObject()
            .put("offeringId", offering)
            .put("order", order)
            .put("descending", descending)
            .put("page", page)
            .put("size", SIZE);
    filter.forEach(
        (name, value) ->
            asked.put(name, value instanceof String text ? text.formatted(offering) : value));
    String[] answer = new String[1];
    times.add(
        Timing.seconds(
            () -> answer[0] = post("/connect/ApplicationListEndpoint/page", asked.encode())));
    return new JsonObject(answer[0]).getLong("total");
  }

  /** Milliseconds at the median of a request that reads no table. */
  private double nothing() throws Exception {
    double[] times = new double[100];
    for (int at = 0; at < times.length; at++) {
      times[at] = Timing.seconds(() -> get(base.resolve("/api/config"))) * 1000;
    }
    return Report.percentile(50, times);
  }

  private String post(String path, String body) throws Exception {
    HttpRequest request =
        request(base.resolve(path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  private void get(URI address) throws Exception {
    HttpResponse<Void> answer =
        CLIENT.send(request(address).GET().build(), BodyHandlers.discarding());
    assertThat(answer.statusCode()).isEqualTo(200);
  }

  private HttpRequest.Builder request(URI address) {
    return HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token);
  }

  private long offering(int applications) {
    long offering = CityAtWork.announced(CityAtWork.form());
    pool.preparedQuery(APPLICATIONS)
        .execute(Tuple.of(offering, (long) applications))
        .chain(() -> pool.query("UPDATE case_evidence SET prepared = true").execute())
        .await()
        .atMost(PATIENCE);
    database.owner().run("VACUUM ANALYZE application");
    return offering;
  }
}
