package org.anju.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LeaseStartTest {

  private static final LocalDate SIGNED = LocalDate.of(2026, 11, 23);
  private final LeaseStart start = new LeaseStart(SIGNED, 1);

  @Test
  void a_lease_may_begin_on_the_day_it_is_signed_and_until_a_family_has_to_move_in() {
    assertThat(start.flaw(SIGNED)).isEmpty();
    assertThat(start.flaw(LocalDate.of(2026, 12, 23))).isEmpty();
  }

  @Test
  void it_does_not_begin_before_it_is_signed() {
    assertThat(start.flaw(SIGNED.minusDays(1))).contains(AgreementRefusal.LEASE_STARTS_TOO_EARLY);
  }

  @Test
  void no_home_stands_empty_for_longer() {
    assertThat(start.flaw(LocalDate.of(2026, 12, 24)))
        .contains(AgreementRefusal.LEASE_STARTS_TOO_LATE);
  }

  @Test
  void a_lease_has_a_first_day() {
    assertThat(start.flaw(null)).contains(AgreementRefusal.LEASE_WITHOUT_START);
  }
}
