package org.anju.selection.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.anju.permissions.Api;
import org.anju.permissions.CityAtWork;
import org.anju.permissions.TestDatabase;
import org.anju.platform.files.Photos;
import org.anju.platform.local.DemoTokens;
import org.anju.platform.local.LocalStackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Powers of attorney and what shows force majeure, over HTTP: who may look at them. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class SelectionPapersTest {

  private static final String FAMILY = "family08";
  private static final String OTHERS = "family09";
  private static final String PROXY = "family10";
  private static final String PROXY_NUMBER = CityAtWork.identityNumber("19811104", 801);

  @Inject TestDatabase database;

  @BeforeEach
  void register() {
    CityAtWork.registerOrganisations();
  }

  @Test
  void a_power_of_attorney_is_seen_by_the_family_and_the_desk_of_its_acquirer() {
    long offering = qualified(811);
    long paper = handedIn(FAMILY);
    assertThat(look("cihu-acquirer", paper)).as("not named yet").isEqualTo(404);

    String code = ok(call(FAMILY, "ProxyEndpoint/name", named(offering, paper))).path("code");

    assertThat(look(FAMILY, paper)).isEqualTo(200);
    assertThat(look("cihu-acquirer", paper)).isEqualTo(200);
    assertThat(look("east-acquirer", paper)).isEqualTo(404);
    assertThat(look(OTHERS, paper)).isEqualTo(404);
    assertThat(look("bureau-officer1", paper)).isEqualTo(404);
    assertThat(leaves("selection.read-paper", paper)).isEqualTo(1);

    long proxy =
        ok(call("cihu-acquirer", "ProxyEndpoint/list", page(offering)))
            .jsonPath()
            .getLong("items[0].id");
    ok(
        call(
            "cihu-acquirer",
            "ProxyEndpoint/confirm",
            Map.of("proxyId", proxy, "identityNumber", PROXY_NUMBER)));
    ok(
        call(
            PROXY,
            "ProxyEndpoint/claim",
            Map.of("receipt", receipt(offering), "identityNumber", PROXY_NUMBER, "code", code)));
    assertThat(
            ok(call(PROXY, "ProxyEndpoint/families", Map.of()))
                .jsonPath()
                .getList("offeringId", Long.class))
        .contains(offering);
    assertThat(code).as("stored only as a hash").isNotNull();
    assertThat(database.text("SELECT code_hash FROM selection_proxy WHERE id = ?", proxy))
        .isNotEqualTo(code);
  }

  @Test
  void the_same_file_once_more_is_the_same_paper() {
    byte[] photo = Photos.fresh();

    assertThat(number(upload(FAMILY, photo))).isEqualTo(number(upload(FAMILY, photo)));
    assertThat(number(upload(OTHERS, photo))).isNotEqualTo(number(upload(FAMILY, photo)));
  }

  @Test
  void nobody_hands_in_papers_without_end() {
    String owner = subject("family11");
    handedIn("family11");
    for (int i = 0; i < SelectionPapers.MOST_PAPERS; i++) {
      keep(owner, "%064x".formatted(i));
    }

    Response refused = upload("family11", Photos.fresh());

    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.<String>path("code")).isEqualTo("selection-paper.too-many");
  }

  /** As if the person had handed in a file of that content. */
  private void keep(String owner, String digest) {
    database.run(
        "INSERT INTO stored_file (digest, size, type, uses, unused_since) VALUES (?, 1, 'PNG', 1, '2026-01-01')"
            + " ON CONFLICT DO NOTHING",
        digest);
    database.run(
        """
        INSERT INTO selection_paper (owner, file_name_cipher, digest, added_at)
        SELECT owner, file_name_cipher, ?, added_at FROM selection_paper WHERE owner = ? LIMIT 1
        ON CONFLICT DO NOTHING
        """,
        digest,
        owner);
  }

  private long qualified(int serial) {
    long offering = CityAtWork.announced(CityAtWork.form());
    ok(
        CityAtWork.submit(
            FAMILY,
            offering,
            CityAtWork.household(
                "方平", CityAtWork.identityNumber("19811104", serial), "13900010808")));
    database.run("UPDATE application SET status = 'QUALIFIED' WHERE offering_id = ?", offering);
    return offering;
  }

  private String receipt(long offering) {
    return database.text("SELECT receipt FROM application WHERE offering_id = ?", offering);
  }

  private static Map<String, Object> named(long offering, long paper) {
    return Map.of(
        "offeringId", offering,
        "name", "周敏",
        "identityNumber", PROXY_NUMBER,
        "paperId", paper);
  }

  private static Map<String, Object> page(long offering) {
    return Map.of("offeringId", offering, "page", 0, "size", 20);
  }

  private static long handedIn(String person) {
    return number(ok(upload(person, Photos.fresh())));
  }

  private static Response upload(String person, byte[] photo) {
    return Api.upload(person, "/api/selection-papers?fileName=paper.png", photo);
  }

  private static int look(String person, long paper) {
    return Api.as(person).get("/api/selection-papers/" + paper).statusCode();
  }

  private static long number(Response answer) {
    return answer.jsonPath().getLong("paperId");
  }

  private long leaves(String action, long caseId) {
    return database.number(
        "SELECT count(*) FROM audit_leaf WHERE action = ? AND case_id = ?",
        action,
        String.valueOf(caseId));
  }

  private static String subject(String person) {
    return DemoTokens.claims(DemoTokens.of(person)).get("sub").asText();
  }

  private static Response call(String person, String method, Map<String, ?> request) {
    return Api.call(person, method, request);
  }

  private static Response ok(Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 204);
    return answer;
  }
}
