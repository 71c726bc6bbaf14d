package org.anju.acquisition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcquisitionLimitsTest {

  @ParameterizedTest
  @CsvSource({
    // area,  replacement, comparable, discount, by replacement, by discount
    "89.37,  4321.55, 6100.00, 10,   386216.92, 490641.30",
    "100.00, 5000.00, 6000.00, 10,   500000.00, 540000.00",
    "100.00, 5000.00, 5000.00, 10,   500000.00, 450000.00",
    "33.33,  3333.33, 3999.99, 12.5, 111099.88, 116654.70",
    "0.01,   0.99,    0.99,    10,   0.00,      0.00"
  })
  void each_limit_is_rounded_down_to_the_cent(
      BigDecimal area,
      BigDecimal replacement,
      BigDecimal comparable,
      BigDecimal discount,
      BigDecimal byReplacement,
      BigDecimal byDiscount) {
    UnitLimits limits = new AcquisitionLimits(replacement, comparable, discount).of(area);

    assertThat(limits.byReplacement()).isEqualTo(byReplacement);
    assertThat(limits.byDiscount()).isEqualTo(byDiscount);
  }

  @Test
  void the_lower_of_the_two_counts() {
    BigDecimal area = new BigDecimal("100.00");
    BigDecimal ten = BigDecimal.TEN;

    assertThat(limits("5000.00", "6000.00", ten).of(area).highest()).isEqualTo("500000.00");
    assertThat(limits("5000.00", "5000.00", ten).of(area).highest()).isEqualTo("450000.00");
  }

  @Test
  void prices_at_the_limits_of_many_homes_never_sum_up_to_more_than_the_limit_of_their_area() {
    AcquisitionLimits limits = limits("4321.55", "6100.00", BigDecimal.TEN);
    BigDecimal area = new BigDecimal("89.37");
    BigDecimal homes = new BigDecimal(300);

    BigDecimal together = limits.of(area).highest().multiply(homes);

    assertThat(together).isLessThanOrEqualTo(limits.of(area.multiply(homes)).highest());
  }

  private static AcquisitionLimits limits(
      String replacement, String comparable, BigDecimal discount) {
    return new AcquisitionLimits(new BigDecimal(replacement), new BigDecimal(comparable), discount);
  }
}
