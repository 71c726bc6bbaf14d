package org.anju.acquisition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.anju.platform.error.RefusedException;
import org.junit.jupiter.api.Test;

class DemandShareTest {

  private static final BigDecimal HALF = new BigDecimal(50);

  @Test
  void more_than_half_is_needed_and_half_is_not_enough() {
    assertThatCode(() -> new DemandShare(1000, 501).requireAbove(HALF)).doesNotThrowAnyException();
    assertRefused(new DemandShare(1000, 500));
    assertRefused(new DemandShare(3, 1));
  }

  @Test
  void a_survey_of_nobody_justifies_nothing() {
    assertRefused(new DemandShare(0, 0));
  }

  private static void assertRefused(DemandShare share) {
    assertThatThrownBy(() -> share.requireAbove(HALF))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal()).isEqualTo(AcquisitionRefusal.DEMAND_TOO_LOW));
  }
}
