package org.anju.acquisition;

import static org.anju.acquisition.Purchases.TODAY;
import static org.anju.acquisition.Purchases.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.anju.platform.error.RefusedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class InstalmentPlanTest {

  private static final Instalment FIRST = new Instalment(yuan("300000.00"), TODAY);
  private static final Instalment LAST = new Instalment(yuan("100000.01"), TODAY.plusMonths(6));

  private final InstalmentPlan plan = new InstalmentPlan(List.of(FIRST, LAST));

  @Test
  void a_plan_pays_the_price_to_the_cent() {
    plan.require(yuan("400000.01"), TODAY);

    assertRefused(AcquisitionRefusal.INSTALMENTS_SUM, () -> plan.require(yuan("400000.00"), TODAY));
    assertRefused(AcquisitionRefusal.INSTALMENTS_SUM, () -> plan.require(yuan("400000.02"), TODAY));
  }

  @Test
  void instalments_follow_each_other_from_the_contract_on() {
    assertRefused(
        AcquisitionRefusal.INSTALMENTS_ORDER,
        () -> plan.require(yuan("400000.01"), TODAY.plusDays(1)));
    assertRefused(
        AcquisitionRefusal.INSTALMENTS_ORDER,
        () -> new InstalmentPlan(List.of(LAST, FIRST)).require(yuan("400000.01"), TODAY));
  }

  @Test
  void a_lower_price_takes_from_the_last_instalments_first() {
    assertThat(plan.loweredTo(yuan("400000.01"))).isEqualTo(plan);
    assertThat(plan.loweredTo(yuan("350000.00")).instalments())
        .containsExactly(FIRST, new Instalment(yuan("50000.00"), LAST.dueOn()));
    assertThat(plan.loweredTo(yuan("250000.00")).instalments())
        .containsExactly(new Instalment(yuan("250000.00"), FIRST.dueOn()));
  }

  private static void assertRefused(AcquisitionRefusal refusal, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            RefusedException.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }
}
