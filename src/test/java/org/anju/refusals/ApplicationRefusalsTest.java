package org.anju.refusals;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anju.application.ApplicationRefusal;
import org.anju.permissions.Api;
import org.anju.permissions.CityAtWork;
import org.anju.permissions.FamilyPapers;
import org.anju.platform.local.LocalStackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
class ApplicationRefusalsTest {

  private static final String ANOTHER_FAMILY = "family02";
  private static final String NUMBER = CityAtWork.identityNumber(401);
  private static final List<String> TABLES =
      List.of("application", "household_member", "live_person", "application_event", "audit_leaf");

  private static long offering;

  @Inject AgroalDataSource database;

  private final Map<String, Object> family = CityAtWork.household("钱二安", NUMBER, "13900010404");

  @BeforeEach
  void announce() {
    if (offering == 0) {
      CityAtWork.registerOrganisations();
      offering = CityAtWork.announced(CityAtWork.form());
    }
  }

  @Test
  void a_receipt_that_was_never_given_out_is_unknown() {
    Map<String, String> receipt = Map.of("receipt", "HS-NONE");

    Refused.by(ApplicationRefusal.UNKNOWN, Api.call(null, "ApplicationEndpoint/lookUp", receipt));
    Refused.by(
        ApplicationRefusal.UNKNOWN,
        Api.call(CityAtWork.FAMILY, "ApplicationEndpoint/withdraw", receipt));
  }

  @Test
  void nobody_applies_without_signing_with_their_own_name() {
    Response draft = draft();
    FamilyPapers.handIn(CityAtWork.FAMILY, draft, family);

    Refused.by(ApplicationRefusal.SIGNATURE_MISSING, signed(draft, " "));
    Refused.by(ApplicationRefusal.SIGNATURE_DIFFERS, signed(draft, "赵四"));
  }

  private Response signed(Response draft, String name) {
    return Api.call(
        CityAtWork.FAMILY,
        "DraftEndpoint/submit",
        Map.of(
            "draftId",
            draft.path("id"),
            "version",
            draft.path("version"),
            "priceListVersion",
            1,
            "household",
            family,
            "declaredName",
            name));
  }

  @Test
  void a_wrong_household_is_told_at_its_fields() {
    family.put("mobile", "12");

    Response answer = submit(CityAtWork.FAMILY, 1);

    Refused.by(ApplicationRefusal.HOUSEHOLD_INVALID, answer);
    assertThat(answer.jsonPath().getList("validationErrorData.parameterName"))
        .isEqualTo(List.of("mobile"));
  }

  @Test
  void one_person_is_in_one_live_application_and_free_again_after_its_withdrawal() {
    String receipt = submit(CityAtWork.FAMILY, 1).path("receipt");
    Refused.by(ApplicationRefusal.PERSON_ALREADY_APPLYING, submit(ANOTHER_FAMILY, 1));
    Refused.by(ApplicationRefusal.NOT_YOURS, claim(ANOTHER_FAMILY, receipt));

    withdraw(receipt).then().statusCode(204);

    Refused.by(ApplicationRefusal.WRONG_STATUS, withdraw(receipt));
    String second = submit(CityAtWork.FAMILY, 1).path("receipt");
    withdraw(second).then().statusCode(204);
  }

  @Test
  void prices_that_changed_while_a_family_applied_are_seen_first() throws SQLException {
    offering = CityAtWork.announced(CityAtWork.form());
    CityAtWork.importPriceList(offering);
    Response draft = draft();
    FamilyPapers.handIn(CityAtWork.FAMILY, draft, family);
    List<Long> before = rows();

    Response refused = CityAtWork.submitAsIs(CityAtWork.FAMILY, draft, 1, family);

    Refused.by(ApplicationRefusal.PRICE_LIST_CHANGED, refused);
    assertThat(rows()).isEqualTo(before);
    assertThat(submit(CityAtWork.FAMILY, 2).statusCode()).isEqualTo(200);
    offering = 0;
  }

  private static Response draft() {
    return Api.call(CityAtWork.FAMILY, "DraftEndpoint/open", Map.of("offeringId", offering));
  }

  private Response submit(String person, int priceListVersion) {
    return CityAtWork.submit(person, offering, priceListVersion, family);
  }

  private static Response withdraw(String receipt) {
    return Api.call(CityAtWork.FAMILY, "ApplicationEndpoint/withdraw", Map.of("receipt", receipt));
  }

  private static Response claim(String person, String receipt) {
    return Api.call(
        person, "ApplicationEndpoint/claim", Map.of("receipt", receipt, "identityNumber", NUMBER));
  }

  private List<Long> rows() throws SQLException {
    try (Connection connection = database.getConnection()) {
      List<Long> counts = new ArrayList<>();
      for (String table : TABLES) {
        try (PreparedStatement count =
                connection.prepareStatement("SELECT count(*) FROM " + table);
            ResultSet row = count.executeQuery()) {
          row.next();
          counts.add(row.getLong(1));
        }
      }
      return counts;
    }
  }
}
