package org.anju.selection;

import static org.anju.selection.SaleCity.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.anju.policy.Policy;
import org.anju.policy.PolicyVersion;
import org.anju.policy.ShippedPolicies;
import org.anju.selection.SaleCity.Sale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The days to sign are those of the rules under which a family applied. */
class SigningTermTest {

  private static final String LATER = "huangshi-2026-2";

  private static SaleCity city;

  @BeforeAll
  static void start() {
    Policy shorter = ShippedPolicies.huangshiWith(Map.of("version", LATER, "signWorkingDays", 2));
    PolicyVersion inForce = new PolicyVersion(null, LocalDate.of(2026, 11, 1), shorter);
    city = new SaleCity(ShippedPolicies.huangshiAnd(inForce));
  }

  @AfterAll
  static void stop() {
    city.close();
  }

  @Test
  void a_later_version_takes_no_day_from_who_applied_before_it() {
    Sale sale = city.opened(2, 2, 2);
    city.run(
        "UPDATE application SET policy_version = $2 WHERE receipt = $1", sale.receipt(2), LATER);

    assertThat(signBy(sale, 1)).isEqualTo(Instant.parse("2026-11-30T15:59:59Z"));
    assertThat(signBy(sale, 2)).isEqualTo(Instant.parse("2026-11-25T15:59:59Z"));
    assertThat(leafVersion(sale, 1)).isEqualTo("huangshi-2024-1");
    assertThat(leafVersion(sale, 2)).isEqualTo(LATER);
  }

  private static Instant signBy(Sale sale, int rank) {
    return await(
            city.chooseUnit()
                .choose(sale.chooser(rank), sale.offering(), sale.unit(rank), UUID.randomUUID()))
        .signBy();
  }

  private static String leafVersion(Sale sale, int rank) {
    return city.text(
        """
        SELECT l.policy_version FROM audit_leaf l
        JOIN selection s ON s.id::text = l.case_id AND l.case_type = 'selection'
        JOIN application a ON a.id = s.application_id
        WHERE a.receipt = $1
        """,
        sale.receipt(rank));
  }
}
