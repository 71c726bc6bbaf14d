package org.anju.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class DemandShareTest {

  private static final BigDecimal HALF = BigDecimal.valueOf(50);

  @Test
  void exactly_half_is_not_more_than_half() {
    assertThat(new DemandShare(1000, 500).exceeds(HALF)).isFalse();
    assertThat(new DemandShare(1000, 501).exceeds(HALF)).isTrue();
  }

  @Test
  void a_share_that_rounds_to_the_line_is_judged_by_the_households() {
    DemandShare one = new DemandShare(1_000_001, 500_001);

    assertThat(one.percent()).isEqualByComparingTo("50.00");
    assertThat(one.exceeds(HALF)).isTrue();
    assertThat(new DemandShare(1_000_001, 500_000).exceeds(HALF)).isFalse();
  }

  @Test
  void a_line_with_decimals_is_held_exactly() {
    BigDecimal third = new BigDecimal("33.3");

    assertThat(new DemandShare(1000, 333).exceeds(third)).isFalse();
    assertThat(new DemandShare(1000, 334).exceeds(third)).isTrue();
  }

  @Test
  void the_share_shown_is_cut_and_never_looks_like_more() {
    assertThat(new DemandShare(3, 2).percent()).isEqualByComparingTo("66.66");
  }
}
