package org.anju.pricing.calculation;

import static org.anju.pricing.calculation.Sheets.home;
import static org.anju.pricing.calculation.Sheets.named;
import static org.anju.pricing.calculation.Sheets.storeys;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoefficientsTest {

  @Test
  void storey_orientation_and_layout_are_multiplied() {
    Coefficients all =
        new Coefficients(
            List.of(storeys(3, 6, "1.02")),
            List.of(named("南", "1.05")),
            List.of(named("两室", "0.99")));

    assertThat(all.of(home("301", 3, "南", "80.00"))).isEqualByComparingTo("1.060290");
    assertThat(all.of(home("601", 6, " 南", "80.00"))).isEqualByComparingTo("1.060290");
    assertThat(all.of(home("201", 2, "北", "80.00"))).isEqualByComparingTo("0.99");
    assertThat(all.of(home("701", 7, "北", "80.00"))).isEqualByComparingTo("0.99");
  }

  @Test
  void bands_that_meet_in_one_storey_overlap_and_neighbours_do_not() {
    assertThat(bands(storeys(1, 5, "0.98"), storeys(5, 9, "1")).ambiguous()).contains("1–5");
    assertThat(bands(storeys(1, 5, "0.98"), storeys(6, 9, "1")).ambiguous()).isEmpty();
  }

  @Test
  void a_band_does_not_end_below_its_beginning() {
    assertThat(bands(storeys(9, 5, "0.98")).ambiguous()).contains("9–5");
  }

  @Test
  void an_orientation_or_layout_however_it_is_spaced_has_one_coefficient() {
    Coefficients orientations =
        new Coefficients(List.of(), List.of(named("南北", "1"), named("南 北", "1.02")), List.of());
    Coefficients layouts =
        new Coefficients(List.of(), List.of(), List.of(named("两室", "1"), named("两室", "2")));

    assertThat(orientations.ambiguous()).contains("南 北");
    assertThat(layouts.ambiguous()).contains("两室");
  }

  private static Coefficients bands(Coefficients.StoreyBand... bands) {
    return new Coefficients(List.of(bands), List.of(), List.of());
  }
}
