package org.anju.funding.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.anju.funding.sheet.StatementMatching.Movement;
import org.junit.jupiter.api.Test;

class StatementMatchingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

  @Test
  void the_same_amount_and_reference_are_the_same_movement_on_whatever_day() {
    assertThat(
            StatementMatching.match(
                List.of(movement(1, 0, "100.00", "S001")),
                List.of(movement(8, 0, "100.00", "S002"), movement(9, 20, "100.00", "S001"))))
        .containsOnly(Map.entry(1L, 9L));
  }

  @Test
  void without_a_reference_the_nearest_day_within_three_decides() {
    assertThat(
            StatementMatching.match(
                List.of(movement(1, 0, "100.00", "")),
                List.of(movement(7, 3, "100.00", "A"), movement(8, -2, "100.00", "B"))))
        .containsOnly(Map.entry(1L, 8L));
    assertThat(
            StatementMatching.match(
                List.of(movement(1, 0, "100.00", "")), List.of(movement(7, 4, "100.00", "A"))))
        .isEmpty();
  }

  @Test
  void a_cent_more_or_the_other_direction_is_another_movement() {
    assertThat(
            StatementMatching.match(
                List.of(movement(1, 0, "100.00", "S001")),
                List.of(movement(7, 0, "100.01", "S001"), movement(8, 0, "-100.00", "S001"))))
        .isEmpty();
  }

  @Test
  void an_entry_is_used_once_and_a_reference_goes_before_a_day() {
    assertThat(
            StatementMatching.match(
                List.of(movement(1, 0, "100.00", ""), movement(2, 1, "100.00", "S002")),
                List.of(movement(8, 0, "100.00", "S002"))))
        .containsOnly(Map.entry(2L, 8L));
  }

  private static Movement movement(long id, int daysLater, String amount, String reference) {
    return new Movement(id, DAY.plusDays(daysLater), new BigDecimal(amount), reference);
  }
}
