package org.anju.application.draft;

import static org.anju.permissions.Answers.assertRefused;
import static org.anju.permissions.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.anju.permissions.Answers;
import org.anju.permissions.Api;
import org.anju.permissions.CityAtWork;
import org.anju.permissions.FamilyPapers;
import org.anju.permissions.TestDatabase;
import org.anju.platform.local.LocalStackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A form that is filled in on one device or several, from the first word to the receipt. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class DraftTest {

  private static final String FAMILY = "family05";
  private static final String STRANGER = "family06";

  private static CityAtWork city;

  @Inject TestDatabase database;

  @BeforeEach
  void build() {
    if (city == null) {
      city =
          CityAtWork.build(
              CityAtWork.household("赵一平", CityAtWork.identityNumber(401), "13900010401"));
    }
    database.run("DELETE FROM application_draft WHERE offering_id = ?", city.offering());
  }

  @Test
  void what_was_typed_on_one_device_is_there_on_the_next() {
    Response draft = open(FAMILY);
    assertThat(draft.<Object>path("content")).isNull();

    assertThat(save(draft, 0, "{\"mobile\":\"1390\"}").<Integer>path("version")).isEqualTo(1);

    Response elsewhere = open(FAMILY);
    assertThat(elsewhere.<String>path("id")).isEqualTo(draft.path("id"));
    assertThat(elsewhere.<String>path("paperFolder")).isEqualTo(draft.path("paperFolder"));
    assertThat(elsewhere.<Integer>path("version")).isEqualTo(1);
    assertThat(elsewhere.<String>path("content")).isEqualTo("{\"mobile\":\"1390\"}");
    assertThat(elsewhere.<String>path("step")).isEqualTo("applicant");
  }

  @Test
  void two_devices_that_begin_at_once_have_one_draft() {
    List<CompletableFuture<String>> openings =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> open(FAMILY).<String>path("id")))
            .limit(6)
            .toList();

    assertThat(openings.stream().map(CompletableFuture::join).distinct()).hasSize(1);
  }

  @Test
  void a_device_that_has_not_seen_the_other_s_change_does_not_overwrite_it() {
    Response draft = open(FAMILY);
    save(draft, 0, "{\"mobile\":\"one\"}");

    Response stale = save(draft, 0, "{\"mobile\":\"two\"}");

    assertRefused(stale, 409, "draft.changed-elsewhere");
    assertThat(open(FAMILY).<String>path("content")).isEqualTo("{\"mobile\":\"one\"}");
  }

  @Test
  void of_two_saves_at_once_one_is_kept_and_the_other_is_told() {
    Response draft = open(FAMILY);
    List<CompletableFuture<Integer>> saves =
        Stream.of("{\"a\":1}", "{\"a\":2}", "{\"a\":3}", "{\"a\":4}")
            .map(
                content ->
                    CompletableFuture.supplyAsync(() -> save(draft, 0, content).statusCode()))
            .toList();

    assertThat(saves.stream().map(CompletableFuture::join))
        .containsExactlyInAnyOrder(200, 409, 409, 409);
  }

  @Test
  void another_family_s_draft_does_not_exist() {
    Response draft = open(FAMILY);

    assertRefused(save(STRANGER, draft, 0, "{}"), 404, "draft.unknown");
    assertRefused(CityAtWork.submit(STRANGER, draft, family(402)), 404, "draft.unknown");
    assertThat(discard(STRANGER, draft).statusCode()).isEqualTo(204);
    assertThat(save(draft, 0, "{}").statusCode()).isEqualTo(200);
  }

  @Test
  void nothing_that_was_typed_stands_in_the_database_in_clear() {
    Response draft = open(FAMILY);
    save(draft, 0, "{\"identityNumber\":\"420203199103091234\"}");

    byte[] stored =
        database.bytes(
            "SELECT content FROM application_draft WHERE id = ?::uuid", draft.<String>path("id"));

    assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("identityNumber");
  }

  @Test
  void a_discarded_draft_is_gone_on_every_device() {
    Response draft = open(FAMILY);
    save(draft, 0, "{}");
    assertThat(summaries(FAMILY)).contains(city.offering());

    assertThat(discard(FAMILY, draft).statusCode()).isEqualTo(204);

    assertRefused(save(draft, 1, "{}"), 404, "draft.unknown");
    assertThat(summaries(FAMILY)).doesNotContain(city.offering());
    assertThat(open(FAMILY).<String>path("id")).isNotEqualTo(draft.path("id"));
  }

  @Test
  void a_repeated_submission_gives_the_same_receipt_also_at_the_same_moment() {
    Response draft = open("family07");
    Map<String, Object> family = family(407);
    List<CompletableFuture<Response>> submissions =
        Stream.generate(
                () ->
                    CompletableFuture.supplyAsync(
                        () -> CityAtWork.submit("family07", draft, family)))
            .limit(4)
            .toList();

    List<String> receipts =
        submissions.stream()
            .map(CompletableFuture::join)
            .map(Answers::ok)
            .map(answer -> answer.<String>path("receipt"))
            .distinct()
            .toList();

    assertThat(receipts).hasSize(1);
    assertRefused(save("family07", draft, 0, "{}"), 409, "draft.already-submitted");
    assertRefused(open("family07"), 409, "application.person-already-applying");
    assertThat(
            database.text(
                "SELECT declared_at IS NOT NULL AND paper_folder = ?::uuid FROM application WHERE receipt = ?",
                draft.path("paperFolder"),
                receipts.get(0)))
        .isEqualTo("t");
  }

  @Test
  void what_another_device_changed_meanwhile_is_not_submitted_unseen() {
    Response draft = open(FAMILY);
    save(draft, 0, "{}");

    assertRefused(CityAtWork.submit(FAMILY, draft, family(408)), 409, "draft.changed-elsewhere");
  }

  @Test
  void the_declaration_is_signed_by_the_applicant() {
    Response draft = open(FAMILY);
    FamilyPapers.handIn(FAMILY, draft, family(410));

    assertRefused(sign(draft, null), 422, "application.signature-missing");
    assertRefused(sign(draft, "钱二"), 422, "application.signature-differs");
    assertThat(sign(draft, "钱二").<String>path("validationErrorData[0].parameterName"))
        .isEqualTo("declaredName");
  }

  @Test
  void a_refused_submission_keeps_the_draft() {
    Response draft = open(FAMILY);
    save(draft, 0, "{\"kept\":true}");
    Map<String, Object> wrong = family(409);
    wrong.put("mobile", "12");

    Response refused = CityAtWork.submit(FAMILY, open(FAMILY), wrong);

    assertRefused(refused, 422, "application.household-invalid");
    assertThat(refused.<String>path("validationErrorData[0].parameterName")).isEqualTo("mobile");
    assertThat(open(FAMILY).<String>path("content")).isEqualTo("{\"kept\":true}");
  }

  @Test
  void a_question_of_the_category_is_answered_before_submitting_and_may_be_open_in_a_draft() {
    Map<String, Object> open = family(411);
    open.remove("answers");
    save(open(FAMILY), 0, "{\"category\":\"TALENT\"}");

    Response refused = CityAtWork.submit(FAMILY, open(FAMILY), open);

    assertRefused(refused, 422, "application.household-invalid");
    assertThat(refused.<List<String>>path("validationErrorData.parameterName"))
        .containsExactly("answers.talentKind");
  }

  @Test
  void what_was_filed_once_can_be_read_by_its_family_to_copy_it() {
    Response form =
        Api.call(CityAtWork.FAMILY, "ApplicationEndpoint/form", Map.of("receipt", city.receipt()));

    assertThat(form.<String>path("applicant.name")).isEqualTo("赵一平");
    assertThat(form.<String>path("applicant.identityNumber"))
        .isEqualTo(CityAtWork.identityNumber(401));
    assertThat(form.<String>path("mobile")).isEqualTo("13900010401");
    assertRefused(
        Api.call(STRANGER, "ApplicationEndpoint/form", Map.of("receipt", city.receipt())),
        404,
        "application.unknown");
  }

  @Test
  void whoever_has_a_unit_is_not_let_into_another_offering() {
    database.run(
        """
        INSERT INTO selection (offering_id, phase, unit_id, application_id, attempt, price_list_id,
            total_price, chosen_at)
        SELECT o.id, 1, (SELECT min(u.id) FROM unit u WHERE u.offering_id = o.id), a.id,
            gen_random_uuid(), p.id, 1, a.submitted_at
        FROM offering o JOIN application a ON a.offering_id = o.id
        JOIN price_list p ON p.offering_id = o.id
        WHERE a.receipt = ?
        """,
        city.receipt());
    long next = CityAtWork.announced(CityAtWork.form());

    assertRefused(
        CityAtWork.submit("family08", next, family(401)), 409, "application.person-has-unit");

    database.run("UPDATE selection SET live = false WHERE offering_id = ?", city.offering());
    ok(CityAtWork.submit("family08", next, family(401)));
  }

  @Test
  void nothing_is_begun_before_or_after_the_window() {
    database.run(
        "UPDATE offering SET applications_close_at = applications_open_at + interval '1 hour' WHERE id = ?",
        city.offering());
    try {
      assertRefused(open(FAMILY), 409, "offering.applications-not-open");
    } finally {
      database.run(
          "UPDATE offering SET applications_close_at = draw_at - interval '1 day' WHERE id = ?",
          city.offering());
    }
  }

  private static Map<String, Object> family(int serial) {
    return CityAtWork.household(
        "赵一平", CityAtWork.identityNumber(serial), "13900010%03d".formatted(serial));
  }

  private static Response open(String person) {
    return Api.call(person, "DraftEndpoint/open", Map.of("offeringId", city.offering()));
  }

  private static Response save(Response draft, int version, String content) {
    return save(FAMILY, draft, version, content);
  }

  private static Response save(String person, Response draft, int version, String content) {
    return Api.call(
        person,
        "DraftEndpoint/save",
        Map.of(
            "draftId",
            draft.path("id"),
            "version",
            version,
            "step",
            "applicant",
            "content",
            content));
  }

  private static Response discard(String person, Response draft) {
    return Api.call(person, "DraftEndpoint/discard", Map.of("draftId", draft.path("id")));
  }

  private static Response sign(Response draft, String name) {
    Map<String, Object> request = new HashMap<>();
    request.put("draftId", draft.path("id"));
    request.put("version", 0);
    request.put("priceListVersion", 1);
    request.put("household", family(410));
    request.put("declaredName", name);
    return Api.call(FAMILY, "DraftEndpoint/submit", request);
  }

  private static List<Long> summaries(String person) {
    return Api.call(person, "DraftEndpoint/mine", Map.of())
        .jsonPath()
        .getList("offeringId", Long.class);
  }
}
