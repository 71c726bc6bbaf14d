package org.anju.registry.http;

import static org.anju.registry.http.Asking.IDENTITY_NUMBER;
import static org.anju.registry.http.Asking.NAME;
import static org.anju.registry.http.Asking.answer;
import static org.anju.registry.http.Asking.somebody;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.anju.platform.local.LocalStackResource;
import org.anju.registry.PersonQuery;
import org.anju.registry.Registry;
import org.anju.registry.RegistryAnswer.Received;
import org.anju.registry.RegistryAnswer.Unusable;
import org.anju.registry.RegistryFacts;
import org.anju.registry.RegistryFacts.CivilAffairsFacts;
import org.anju.registry.RegistryFacts.CivilAffairsFacts.MaritalStatus;
import org.anju.registry.RegistryFacts.CivilAffairsFacts.Spouse;
import org.anju.registry.RegistryFacts.HouseholdRegistrationFacts;
import org.anju.registry.RegistryFacts.HouseholdRegistrationFacts.Relation;
import org.anju.registry.RegistryFacts.HouseholdRegistrationFacts.Relative;
import org.anju.registry.RegistryFacts.NoRecord;
import org.anju.registry.RegistryFacts.RealEstateFacts;
import org.anju.registry.RegistryFacts.RealEstateFacts.Home;
import org.anju.registry.RegistryFacts.RealEstateFacts.Trade;
import org.anju.registry.RegistryFacts.SocialInsuranceFacts;
import org.anju.registry.RegistryFacts.TaxFacts;
import org.anju.registry.SimulatedRegistries;
import org.anju.registry.simulator.Mood;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which answers are believed, and what they say, over HTTP. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class TrustedAnswerTest {

  private static final String SPOUSE = "420203199305045242";

  @Inject Asking asking;

  @BeforeEach
  void begin() {
    SimulatedRegistries.reset();
  }

  @Test
  void real_estate_tells_homes_and_trades() {
    assertThat(
            told(
                Registry.REAL_ESTATE,
                """
                {"homes": [{"area": 88.40, "inCity": true, "acquiredOn": "2019-05-18",
                            "district": "黄石港区"}],
                 "trades": [{"on": "2024-02-29", "inCity": false}]}
                """))
        .isEqualTo(
            new RealEstateFacts(
                List.of(new Home(new BigDecimal("88.4"), true, LocalDate.of(2019, 5, 18), "黄石港区")),
                List.of(new Trade(LocalDate.of(2024, 2, 29), false))));
  }

  @Test
  void social_insurance_tells_the_employer_and_the_months() {
    assertThat(
            told(
                Registry.SOCIAL_INSURANCE,
                """
                {"employer": {"name": "某某公司", "creditCode": null},
                 "monthsWithoutGap": 14, "lastMonth": "2026-10"}
                """))
        .isEqualTo(new SocialInsuranceFacts("某某公司", null, 14, YearMonth.of(2026, 10)));
    assertThat(
            told(
                Registry.SOCIAL_INSURANCE,
                """
                {"employer": null, "monthsWithoutGap": 0, "lastMonth": null}
                """))
        .isEqualTo(new SocialInsuranceFacts(null, null, 0, null));
  }

  @Test
  void civil_affairs_tells_the_marriage() {
    assertThat(
            told(
                Registry.CIVIL_AFFAIRS,
                """
                {"maritalStatus": "MARRIED", "since": "2020-10-01",
                 "spouse": {"name": "何静", "identityNumber": "%s"}}
                """
                    .formatted(SPOUSE)))
        .isEqualTo(
            new CivilAffairsFacts(
                MaritalStatus.MARRIED, new Spouse("何静", SPOUSE), LocalDate.of(2020, 10, 1)));
  }

  @Test
  void household_registration_tells_who_lives_together() {
    assertThat(
            told(
                Registry.HOUSEHOLD_REGISTRATION,
                """
                {"name": "欧阳晓风", "inCity": true,
                 "relatives": [{"relation": "SPOUSE", "name": "何静", "identityNumber": "%s"}]}
                """
                    .formatted(SPOUSE)))
        .isEqualTo(
            new HouseholdRegistrationFacts(
                NAME, true, List.of(new Relative(Relation.SPOUSE, "何静", SPOUSE))));
  }

  @Test
  void tax_tells_the_income() {
    assertThat(told(Registry.TAX, "{\"year\": 2025, \"annualIncome\": 60000.50}"))
        .isEqualTo(new TaxFacts(2025, new BigDecimal("60000.5")));
  }

  @ParameterizedTest
  @EnumSource
  void a_missing_record_is_an_answer(Registry registry) {
    assertThat(told(registry, "null")).isEqualTo(new NoRecord());
  }

  @ParameterizedTest
  @EnumSource
  void of_anybody_else_a_registry_knows_something_unremarkable(Registry registry) {
    assertThat(answer(asking.connector(registry))).isInstanceOf(Received.class);
  }

  @Test
  void the_bytes_are_kept_as_they_came() {
    SimulatedRegistries.tell(
        IDENTITY_NUMBER, NAME, Registry.TAX, "{\"year\": 2025, \"annualIncome\": 1, \"更多\": 2}");
    PersonQuery query = somebody();

    Received answer = (Received) answer(asking.connector(Registry.TAX), query);

    assertThat(new String(answer.body(), StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"request\":\"%s\",\"identityNumber\":\"%s\",\"known\":true,\"year\":2025,"
                    .formatted(query.request(), IDENTITY_NUMBER)
                + "\"annualIncome\":1,\"更多\":2}");
    assertThat(answer.contentType()).isEqualTo("application/json");
    assertThat(answer.source()).isEqualTo(SimulatedRegistries.url(Registry.TAX) + "/queries");
    assertThat(answer.receivedAt()).isAfterOrEqualTo(answer.askedAt());
  }

  @ParameterizedTest
  @CsvSource({
    "OTHER_PERSON, OTHER_PERSON",
    "OTHER_REQUEST, OTHER_REQUEST",
    "HTML, NOT_JSON",
    "EMPTY, NOT_JSON",
    "TWICE, NOT_JSON",
    "INCOMPLETE, INCOMPLETE"
  })
  void what_must_not_be_believed_is_kept_and_not_read(Mood mood, Unusable.Reason reason) {
    for (Registry registry : Registry.values()) {
      SimulatedRegistries.be(registry, mood);

      Unusable answer = (Unusable) answer(asking.connector(registry));

      assertThat(answer.reason()).isEqualTo(reason);
      assertThat(answer.body().length > 0).isEqualTo(mood != Mood.EMPTY);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TAX | {'year': 2025}",
        "TAX | {'year': 2025, 'annualIncome': '60000'}",
        "TAX | {'year': 2025, 'annualIncome': -1}",
        "TAX | {'year': 2025.5, 'annualIncome': 1}",
        "REAL_ESTATE | {'homes': []}",
        "REAL_ESTATE | {'homes': ['none'], 'trades': []}",
        "REAL_ESTATE | {'homes': [], 'trades': [{'on': '2025-02-29', 'inCity': true}]}",
        "REAL_ESTATE | {'homes': [], 'trades': [{'on': '2025-02-28', 'inCity': 'yes'}]}",
        "SOCIAL_INSURANCE | {'employer': null, 'monthsWithoutGap': 1, 'lastMonth': '2026-13'}",
        "SOCIAL_INSURANCE | {'employer': '某某公司', 'monthsWithoutGap': 1, 'lastMonth': null}",
        "CIVIL_AFFAIRS | {'maritalStatus': 'ENGAGED', 'spouse': null, 'since': null}",
        "CIVIL_AFFAIRS | {'maritalStatus': 'MARRIED', 'spouse': null, 'since': null}",
        "CIVIL_AFFAIRS | {'maritalStatus': 'SINGLE', 'since': null}",
        "CIVIL_AFFAIRS | {'maritalStatus': 'MARRIED', 'since': null,"
            + " 'spouse': {'name': '何静', 'identityNumber': '420203199305045241'}}",
        "HOUSEHOLD_REGISTRATION | {'name': ' ', 'inCity': true, 'relatives': []}",
        "HOUSEHOLD_REGISTRATION | {'name': '何静', 'inCity': true, 'relatives': {}}"
      })
  void half_a_record_is_none(Registry registry, String record) {
    SimulatedRegistries.tell(IDENTITY_NUMBER, NAME, registry, record.replace('\'', '"'));

    assertThat(answer(asking.connector(registry)))
        .isInstanceOfSatisfying(
            Unusable.class,
            answer -> assertThat(answer.reason()).isEqualTo(Unusable.Reason.INCOMPLETE));
  }

  private RegistryFacts told(Registry registry, String record) {
    SimulatedRegistries.tell(IDENTITY_NUMBER, NAME, registry, record);
    return ((Received) answer(asking.connector(registry))).facts();
  }
}
