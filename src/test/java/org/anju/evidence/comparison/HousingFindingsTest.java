package org.anju.evidence.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.anju.application.eligibility.HouseholdFacts;
import org.anju.application.eligibility.HouseholdFacts.Owner;
import org.anju.evidence.CheckSubject;
import org.anju.evidence.Finding;
import org.anju.evidence.FindingState;
import org.anju.registry.Registry;
import org.anju.registry.RegistryFacts.RealEstateFacts;
import org.anju.registry.RegistryFacts.RealEstateFacts.Home;
import org.anju.registry.RegistryFacts.RealEstateFacts.Trade;
import org.junit.jupiter.api.Test;

class HousingFindingsTest {

  private static final LocalDate LONG_AGO = LocalDate.of(2012, 5, 18);

  @Test
  void a_home_that_is_registered_as_it_was_stated_is_the_same() {
    Claims claims = Claims.alone().homes("48.5").answered(0, Registry.REAL_ESTATE, owns("48.50"));
    assertThat(claims.finding(CheckSubject.HOME_AREA))
        .isEqualTo(new Finding(CheckSubject.HOME_AREA, null, "48.5", "48.5", FindingState.SAME));
  }

  @Test
  void a_tenth_of_a_square_metre_more_is_different() {
    Claims claims = Claims.alone().homes("48.5").answered(0, Registry.REAL_ESTATE, owns("48.6"));
    assertThat(state(claims)).isEqualTo(FindingState.DIFFERENT);
  }

  @Test
  void a_home_that_was_concealed_is_different() {
    Claims claims = Claims.alone().answered(0, Registry.REAL_ESTATE, owns("30"));
    assertThat(state(claims)).isEqualTo(FindingState.DIFFERENT);
  }

  @Test
  void a_home_that_a_couple_shares_counts_once() {
    Claims claims =
        Claims.couple()
            .homes("40")
            .answered(0, Registry.REAL_ESTATE, owns("40"))
            .answered(1, Registry.REAL_ESTATE, owns("40.0"));
    assertThat(state(claims)).isEqualTo(FindingState.SAME);
  }

  @Test
  void two_equal_homes_of_one_person_count_twice() {
    Claims claims = Claims.alone().homes("40").answered(0, Registry.REAL_ESTATE, owns("40", "40"));
    assertThat(claims.finding(CheckSubject.HOME_AREA).found()).isEqualTo("80");
    assertThat(state(claims)).isEqualTo(FindingState.DIFFERENT);
  }

  @Test
  void a_home_elsewhere_does_not_count() {
    Home away = new Home(new BigDecimal("90"), false, LONG_AGO, "武昌区");
    Claims claims = Claims.alone().answered(0, Registry.REAL_ESTATE, facts(List.of(away)));
    assertThat(state(claims)).isEqualTo(FindingState.SAME);
  }

  @Test
  void an_expropriated_home_may_still_be_registered_or_not() {
    List<HouseholdFacts.Home> lost =
        List.of(new HouseholdFacts.Home(Owner.SELF, null, true, new BigDecimal("50"), true));
    Claims still = Claims.alone().homes(lost).answered(0, Registry.REAL_ESTATE, owns("50"));
    Claims gone = Claims.alone().homes(lost).answered(0, Registry.REAL_ESTATE, owns());
    assertThat(state(still)).isEqualTo(FindingState.SAME);
    assertThat(state(gone)).isEqualTo(FindingState.SAME);
  }

  @Test
  void nothing_is_said_before_everybody_is_answered() {
    Claims claims = Claims.couple().answered(0, Registry.REAL_ESTATE, owns());
    assertThat(claims.findings(CheckSubject.HOME_AREA)).isEmpty();
    assertThat(claims.findings(CheckSubject.TRADE)).isEmpty();
  }

  @Test
  void a_transaction_of_the_last_three_years_that_was_concealed_is_different() {
    Claims claims =
        Claims.alone()
            .answered(0, Registry.REAL_ESTATE, traded(Claims.DAY.minusYears(3).plusDays(1)));
    assertThat(trade(claims).state()).isEqualTo(FindingState.DIFFERENT);
  }

  @Test
  void one_of_exactly_three_years_ago_no_longer_matters() {
    Claims claims =
        Claims.alone().answered(0, Registry.REAL_ESTATE, traded(Claims.DAY.minusYears(3)));
    assertThat(trade(claims).state()).isEqualTo(FindingState.SAME);
  }

  @Test
  void a_transaction_as_it_was_stated_is_the_same() {
    LocalDate day = LocalDate.of(2025, 3, 1);
    Claims claims = Claims.alone().tradedOn(day).answered(0, Registry.REAL_ESTATE, traded(day));
    assertThat(trade(claims).state()).isEqualTo(FindingState.SAME);
  }

  @Test
  void a_stated_transaction_of_which_the_registry_knows_nothing_is_not_found() {
    Claims claims =
        Claims.alone().tradedOn(LocalDate.of(2025, 3, 1)).answered(0, Registry.REAL_ESTATE, owns());
    assertThat(trade(claims).state()).isEqualTo(FindingState.NOT_FOUND);
  }

  @Test
  void an_employer_that_says_nothing_of_transactions_claims_none() {
    Claims claims = Claims.alone().saysNothingOfTrades().answered(0, Registry.REAL_ESTATE, owns());
    assertThat(trade(claims).state()).isEqualTo(FindingState.NOT_CLAIMED);
  }

  @Test
  void but_a_transaction_that_would_shut_the_family_out_is_shown_to_an_officer() {
    Claims claims =
        Claims.alone()
            .saysNothingOfTrades()
            .answered(0, Registry.REAL_ESTATE, traded(LocalDate.of(2026, 1, 5)));
    assertThat(trade(claims).state()).isEqualTo(FindingState.DIFFERENT);
  }

  private static FindingState state(Claims claims) {
    return claims.finding(CheckSubject.HOME_AREA).state();
  }

  private static Finding trade(Claims claims) {
    return claims.finding(CheckSubject.TRADE);
  }

  private static RealEstateFacts owns(String... squareMetres) {
    return facts(
        Stream.of(squareMetres)
            .map(area -> new Home(new BigDecimal(area), true, LONG_AGO, "下陆区"))
            .toList());
  }

  private static RealEstateFacts facts(List<Home> homes) {
    return new RealEstateFacts(homes, List.of());
  }

  private static RealEstateFacts traded(LocalDate day) {
    return new RealEstateFacts(List.of(), List.of(new Trade(day, true)));
  }
}
