package org.anju.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ObstacleTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final BigDecimal CAP = new BigDecimal("120");

  private static Set<Obstacle> of(
      Title title, SaleState state, Encumbrance encumbrance, String area, LocalDate completed) {
    return Obstacle.of(
        new Obstacle.Standing(title, state, encumbrance, new BigDecimal(area), completed, false),
        CAP,
        TODAY);
  }

  @Test
  void nothing_stands_in_the_way_of_a_built_unsold_free_unit_of_the_cap() {
    assertThat(of(Title.COMMODITY, SaleState.UNSOLD, Encumbrance.NONE, "120.00", TODAY)).isEmpty();
  }

  @Test
  void whatever_the_articles_name_stands_in_the_way() {
    assertThat(of(Title.COMMODITY, SaleState.SOLD, Encumbrance.NONE, "90", TODAY))
        .containsExactly(Obstacle.NOT_UNSOLD);
    assertThat(of(Title.COMMODITY, SaleState.UNSOLD, Encumbrance.NONE, "120.01", TODAY))
        .containsExactly(Obstacle.ABOVE_CAP);
    assertThat(of(Title.COMMODITY, SaleState.UNSOLD, Encumbrance.NONE, "90", TODAY.plusDays(1)))
        .containsExactly(Obstacle.NOT_COMPLETED);
    assertThat(of(Title.RESTRICTED, SaleState.WITHDRAWN, Encumbrance.LEASED, "90", null))
        .containsExactlyInAnyOrder(
            Obstacle.RESTRICTED, Obstacle.NOT_UNSOLD, Obstacle.NOT_COMPLETED, Obstacle.ENCUMBERED);
  }

  @Test
  void bands_leave_no_area_between_them() {
    for (int i = 1; i < AreaBand.values().length; i++) {
      AreaBand below = AreaBand.values()[i - 1];
      assertThat(AreaBand.values()[i].least().subtract(below.most())).isEqualByComparingTo("0.01");
    }
    assertThat(AreaBand.UP_TO_60.least()).isPositive();
  }
}
