package org.anju.pricing.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anju.platform.error.RefusedException;
import org.anju.pricing.filing.FilingRule.Decided;
import org.anju.pricing.filing.FilingRule.Listed;
import org.junit.jupiter.api.Test;

class FilingRuleTest {

  private static final Instant ENDS = Instant.parse("2026-11-27T16:00:00Z");
  private static final Instant BEFORE = ENDS.minusMillis(1);
  private static final String OFFICER = "officer";
  private static final Decided FILED_BY_BUREAU =
      new Decided(FilingOffice.BUREAU, FilingDecision.FILED, "another");
  private static final Decided RETURNED_BY_BUREAU =
      new Decided(FilingOffice.BUREAU, FilingDecision.RETURNED, "another");

  @Test
  void a_list_is_decided_from_the_end_of_its_notice_on() {
    assertThatCode(() -> decide(list(true, ENDS), FilingOffice.PRICE, ENDS))
        .doesNotThrowAnyException();

    RefusedException early = refusal(() -> decide(list(true, ENDS), FilingOffice.PRICE, BEFORE));
    assertThat(early.refusal()).isEqualTo(PriceFilingRefusal.NOTICE_RUNNING);
    assertThat(early.arguments()).containsEntry("day", "2026-11-27");
  }

  @Test
  void a_list_without_a_notice_and_one_that_was_replaced_are_not_decided() {
    assertRefused(
        () -> decide(list(true, null), FilingOffice.PRICE, ENDS), PriceFilingRefusal.NO_NOTICE);
    assertRefused(
        () -> decide(list(false, ENDS), FilingOffice.PRICE, ENDS), PriceFilingRefusal.SUPERSEDED);
  }

  @Test
  void an_office_decides_once_and_a_return_counts_for_both() {
    assertRefused(
        () -> decide(list(true, ENDS, FILED_BY_BUREAU), FilingOffice.BUREAU, ENDS),
        PriceFilingRefusal.ALREADY_DECIDED);
    assertRefused(
        () -> decide(list(true, ENDS, RETURNED_BY_BUREAU), FilingOffice.PRICE, ENDS),
        PriceFilingRefusal.RETURNED_BY_OTHER);
    assertThatCode(() -> decide(list(true, ENDS, FILED_BY_BUREAU), FilingOffice.PRICE, ENDS))
        .doesNotThrowAnyException();
  }

  @Test
  void whoever_made_the_list_or_decided_for_the_other_office_does_not_decide() {
    Listed own = new Listed(true, ENDS, Set.of("importer", OFFICER), List.of());
    assertRefused(() -> decide(own, FilingOffice.PRICE, ENDS), PriceFilingRefusal.OWN_LIST);

    Decided mine = new Decided(FilingOffice.BUREAU, FilingDecision.FILED, OFFICER);
    assertRefused(
        () -> decide(list(true, ENDS, mine), FilingOffice.PRICE, ENDS),
        PriceFilingRefusal.SAME_PERSON);
  }

  @Test
  void families_are_told_only_of_prices_that_both_offices_filed() {
    assertRefused(() -> FilingRule.requireFiled(Map.of()), PriceFilingRefusal.NOT_FILED);
    assertRefused(
        () -> FilingRule.requireFiled(Map.of(FilingOffice.BUREAU, FilingDecision.FILED)),
        PriceFilingRefusal.PRICE_OFFICE_MISSING);
    assertRefused(
        () -> FilingRule.requireFiled(Map.of(FilingOffice.PRICE, FilingDecision.FILED)),
        PriceFilingRefusal.BUREAU_MISSING);
    assertRefused(
        () ->
            FilingRule.requireFiled(
                Map.of(
                    FilingOffice.BUREAU, FilingDecision.FILED,
                    FilingOffice.PRICE, FilingDecision.RETURNED)),
        PriceFilingRefusal.LIST_RETURNED);
    assertThatCode(
            () ->
                FilingRule.requireFiled(
                    Map.of(
                        FilingOffice.BUREAU, FilingDecision.FILED,
                        FilingOffice.PRICE, FilingDecision.FILED)))
        .doesNotThrowAnyException();
  }

  @Test
  void a_version_stands_where_its_notice_and_the_two_offices_have_brought_it() {
    assertThat(FilingRule.standing(null, List.of(), ENDS)).isEqualTo(FilingStanding.NO_NOTICE);
    assertThat(FilingRule.standing(ENDS, List.of(), BEFORE)).isEqualTo(FilingStanding.UNDER_NOTICE);
    assertThat(FilingRule.standing(ENDS, List.of(FilingDecision.FILED), ENDS))
        .isEqualTo(FilingStanding.WAITING);
    assertThat(
            FilingRule.standing(ENDS, List.of(FilingDecision.FILED, FilingDecision.RETURNED), ENDS))
        .isEqualTo(FilingStanding.RETURNED);
    assertThat(FilingRule.standing(ENDS, List.of(FilingDecision.FILED, FilingDecision.FILED), ENDS))
        .isEqualTo(FilingStanding.FILED);
  }

  private static void decide(Listed list, FilingOffice office, Instant now) {
    FilingRule.requireMayDecide(list, office, OFFICER, now);
  }

  private static Listed list(boolean current, Instant noticeEnds, Decided... decided) {
    return new Listed(current, noticeEnds, Set.of("importer"), List.of(decided));
  }

  private static void assertRefused(Runnable work, PriceFilingRefusal refusal) {
    assertThat(refusal(work).refusal()).isEqualTo(refusal);
  }

  private static RefusedException refusal(Runnable work) {
    RefusedException refused = catchThrowableOfType(RefusedException.class, work::run);
    assertThat(refused).isNotNull();
    return refused;
  }
}
