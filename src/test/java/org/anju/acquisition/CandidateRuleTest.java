package org.anju.acquisition;

import static org.anju.acquisition.Purchases.DEVELOPER;
import static org.anju.acquisition.Purchases.DISTRICT;
import static org.anju.acquisition.Purchases.TODAY;
import static org.anju.acquisition.Purchases.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jetbrains.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CandidateRuleTest {

  private final CandidateRule rule = new CandidateRule(DISTRICT, DEVELOPER, yuan("120"), TODAY);

  @Test
  void a_built_unsold_unencumbered_home_of_the_district_and_developer_may_be_acquired() {
    assertThat(rule.breach(Purchases.ledger("120.00"))).isEmpty();
  }

  @Test
  void each_other_home_is_refused_for_its_reason() {
    assertThat(refusal("铁山区", DEVELOPER, TODAY, true, false, false))
        .contains(AcquisitionRefusal.UNIT_OTHER_DISTRICT);
    assertThat(refusal(DISTRICT, 8, TODAY, true, false, false))
        .contains(AcquisitionRefusal.UNIT_OTHER_DEVELOPER);
    assertThat(refusal(DISTRICT, DEVELOPER, TODAY, true, false, true))
        .contains(AcquisitionRefusal.UNIT_RESTRICTED);
    assertThat(refusal(DISTRICT, DEVELOPER, TODAY, false, false, false))
        .contains(AcquisitionRefusal.UNIT_NOT_UNSOLD);
    assertThat(refusal(DISTRICT, DEVELOPER, TODAY, true, true, false))
        .contains(AcquisitionRefusal.UNIT_ENCUMBERED);
    assertThat(refusal(DISTRICT, DEVELOPER, null, true, false, false))
        .contains(AcquisitionRefusal.UNIT_NOT_COMPLETED);
    assertThat(refusal(DISTRICT, DEVELOPER, TODAY.plusDays(1), true, false, false))
        .contains(AcquisitionRefusal.UNIT_NOT_COMPLETED);
  }

  @Test
  void the_largest_area_is_still_allowed_and_a_hundredth_more_is_not() {
    Breach breach = rule.breach(Purchases.ledger("120.01")).orElseThrow();

    assertThat(breach.refusal()).isEqualTo(AcquisitionRefusal.UNIT_TOO_LARGE);
    assertThat(breach.arguments())
        .containsEntry("unit", "A-1")
        .containsEntry("area", "120.01")
        .containsEntry("limit", "120.00");
  }

  private Optional<AcquisitionRefusal> refusal(
      String district,
      long developer,
      @Nullable LocalDate completedOn,
      boolean unsold,
      boolean encumbered,
      boolean restricted) {
    return rule.breach(
            new LedgerUnit(
                1,
                "A-1",
                yuan("90"),
                district,
                developer,
                completedOn,
                unsold,
                encumbered,
                restricted))
        .map(Breach::refusal);
  }
}
