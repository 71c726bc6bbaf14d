package org.anju.contract;

import static org.anju.permissions.Answers.assertRefused;
import static org.anju.permissions.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.anju.offering.OfferingRefusal;
import org.anju.permissions.Api;
import org.anju.permissions.CityAtWork;
import org.anju.permissions.TestDatabase;
import org.anju.platform.local.LocalStackResource;
import org.anju.platform.time.BusinessClock;
import org.anju.project.ApprovedProjects;
import org.anju.project.ProjectUse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Homes for rent, from the draft of their offering to the lease that is signed (W, part 2, 5). */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class RentalTest {

  private static final String DISTRICT = "铁山区";
  private static final String ACQUIRER = "cihu-anju";
  private static final Map<String, Object> LEASE =
      Map.of("months", 36, "depositMonths", 2, "payEveryMonths", 3, "renewal", "期满前三个月提出，可以续租。");

  @Inject TestDatabase database;
  @Inject BusinessClock clock;

  private final Map<String, Object> form = new HashMap<>();

  @BeforeEach
  void fillIn() {
    form.putAll(CityAtWork.formForRent(DISTRICT));
  }

  @Test
  void a_family_applies_chooses_and_signs_a_lease() {
    long offering = CityAtWork.announced(form);
    Response card = ok(Api.call(null, "OfferingEndpoint/show", Map.of("offeringId", offering)));
    assertThat(card.<String>path("use")).isEqualTo("RENT");
    assertThat(card.<Integer>path("lease.months")).isEqualTo(36);
    String number = CityAtWork.identityNumber("19920517", 401);
    String receipt =
        ok(CityAtWork.submit(
                CityAtWork.FAMILY, offering, CityAtWork.household("李租", number, "13900017801")))
            .path("receipt");
    qualifiedAndCalled(receipt);

    Response chosen = ok(choose(offering));
    long selection = chosen.jsonPath().getLong("selectionId");
    database.run(
        "UPDATE agreement SET rechecked_at = '2026-01-01' WHERE selection_id = ?", selection);
    assertRefused(sign(selection, null), 422, "agreement.lease-without-start");
    LocalDate today = clock.today();
    Response signed = ok(sign(selection, today));

    assertThat(signed.<String>path("number")).contains("-ZL-");
    Response mine =
        ok(Api.call(CityAtWork.FAMILY, "AgreementEndpoint/mine", Map.of("offeringId", offering)));
    assertThat(mine.<String>path("use")).isEqualTo("RENT");
    assertThat(mine.<String>path("state")).isEqualTo("SIGNED");
    assertThat(mine.<String>path("lease.startsOn")).isEqualTo(today.toString());
    assertThat(LocalDate.parse(mine.path("lease.endsOn")))
        .isAfter(today.plusMonths(36).minusDays(2))
        .isBeforeOrEqualTo(today.plusMonths(36));
    assertThat(mine.jsonPath().getDouble("lease.deposit"))
        .isEqualTo(2 * mine.jsonPath().getDouble("totalPrice"));
    Response rent =
        ok(Api.call(CityAtWork.FAMILY, "RentEndpoint/mine", Map.of("offeringId", offering)));
    assertThat(rent.<String>path("lease.nextDueOn"))
        .isEqualTo(rent.<String>path("instalments[1].dueOn"));
    assertThat(rent.jsonPath().getList("instalments")).hasSize(12);
    assertThat(rent.<String>path("instalments[0].dueOn")).isEqualTo(today.toString());
    assertThat(rent.jsonPath().getDouble("lease.outstanding"))
        .isEqualTo(3 * mine.jsonPath().getDouble("totalPrice"));
    Response inbox =
        ok(Api.call(CityAtWork.FAMILY, "NoticeEndpoint/list", Map.of("page", 0, "size", 50)));
    assertThat(inbox.jsonPath().getList("items.findAll { it.receipt == '" + receipt + "' }.use"))
        .isNotEmpty()
        .containsOnly("RENT");
  }

  @Test
  void everybody_can_ask_what_the_homes_of_an_offering_are_for_once_it_is_announced() {
    long draft = CityAtWork.draft(form);
    assertRefused(homes(draft), OfferingRefusal.UNKNOWN);

    CityAtWork.importPriceList(draft);
    ok(Api.call(CityAtWork.ACQUIRER, "OfferingEndpoint/announce", Map.of("offeringId", draft)));

    assertThat(ok(homes(draft)).<String>path("use")).isEqualTo("RENT");
  }

  @Test
  void homes_for_rent_have_lease_terms_and_homes_for_sale_have_none() {
    form.put("lease", null);
    assertRefused(create(), OfferingRefusal.LEASE_TERMS_MISSING);

    form.put("lease", LEASE);
    form.put("projectId", ApprovedProjects.of(ACQUIRER, DISTRICT, ProjectUse.SALE));
    assertRefused(create(), OfferingRefusal.LEASE_TERMS_OF_A_SALE);
  }

  @Test
  void rent_is_not_paid_for_longer_than_the_lease_lasts() {
    Map<String, Object> lease = new HashMap<>(LEASE);
    lease.put("months", 2);
    form.put("lease", lease);

    assertRefused(create(), OfferingRefusal.LEASE_PAYMENT_BEYOND_TERM);
  }

  @Test
  void a_draft_can_become_one_for_sale_and_back() {
    long draft = CityAtWork.draft(form);
    long forRent = (long) form.get("projectId");
    form.put("projectId", ApprovedProjects.of(ACQUIRER, DISTRICT, ProjectUse.SALE));
    form.put("lease", null);
    revise(draft, 0);
    assertThat(own(draft).<String>path("use")).isEqualTo("SALE");
    assertThat(own(draft).<Object>path("lease")).isNull();

    form.put("projectId", forRent);
    form.put("lease", LEASE);
    revise(draft, own(draft).path("version"));
    assertThat(own(draft).<Integer>path("lease.depositMonths")).isEqualTo(2);
  }

  @Test
  void nothing_for_rent_is_announced_without_lease_terms() {
    long draft = CityAtWork.draft(form);
    database.run("DELETE FROM lease_terms WHERE offering_id = ?", draft);

    assertThat(database.refusal("UPDATE offering SET stage = 'ANNOUNCED' WHERE id = ?", draft))
        .isEqualTo("23514");
  }

  private void qualifiedAndCalled(String receipt) {
    database.run("UPDATE application SET status = 'QUALIFIED' WHERE receipt = ?", receipt);
    database.run(
        """
        UPDATE offering SET stage = 'SELECTING'
        WHERE id = (SELECT offering_id FROM application WHERE receipt = ?)
        """,
        receipt);
    database.run(
        """
        INSERT INTO selection_session (offering_id, phase, state, current_slot)
        SELECT offering_id, 1, 'OPEN', 1 FROM application WHERE receipt = ?
        """,
        receipt);
    database.run(
        """
        INSERT INTO selection_turn (offering_id, phase, application_id, rank, slot, state, opens_at, closes_at)
        SELECT offering_id, 1, id, 1, 1, 'OPEN', submitted_at, '2099-01-01' FROM application WHERE receipt = ?
        """,
        receipt);
  }

  private Response choose(long offering) {
    long unit = database.number("SELECT min(id) FROM unit WHERE offering_id = ?", offering);
    return Api.call(
        CityAtWork.FAMILY,
        "SelectionEndpoint/choose",
        Map.of("offeringId", offering, "unitId", unit, "attempt", UUID.randomUUID().toString()));
  }

  private static Response sign(long selection, LocalDate startsOn) {
    Map<String, Object> request = new HashMap<>();
    request.put("selectionId", selection);
    request.put("startsOn", startsOn == null ? null : startsOn.toString());
    return Api.call(CityAtWork.ACQUIRER, "AgreementEndpoint/recordSigning", request);
  }

  private Response create() {
    return Api.call(CityAtWork.ACQUIRER, "OfferingEndpoint/create", Map.of("offering", form));
  }

  private void revise(long draft, int version) {
    ok(
        Api.call(
            CityAtWork.ACQUIRER,
            "OfferingEndpoint/revise",
            Map.of("offeringId", draft, "version", version, "offering", form)));
  }

  private static Response own(long draft) {
    return ok(
        Api.call(CityAtWork.ACQUIRER, "OfferingEndpoint/mineOne", Map.of("offeringId", draft)));
  }

  private static Response homes(long offering) {
    return Api.call(null, "OfferingEndpoint/homes", Map.of("offeringId", offering));
  }
}
