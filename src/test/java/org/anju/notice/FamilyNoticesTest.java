package org.anju.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.anju.application.ApplicationEvent;
import org.anju.selection.SaleCity;
import org.anju.selection.SaleCity.Sale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** What a family is told as its timeline goes on, by the database itself. */
class FamilyNoticesTest {

  private static SaleCity city;

  @BeforeAll
  static void start() {
    city = new SaleCity();
  }

  @AfterAll
  static void stop() {
    city.close();
  }

  @BeforeEach
  void open() {
    city.setTime(SaleCity.OPENING);
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"IDENTITY_WAIVED", "REINSTATED"})
  void what_enters_the_timeline_is_told(ApplicationEvent.Kind kind) {
    Sale sale = city.drawn(1, 1, 1);

    note(sale, kind.name());

    assertThat(told(sale, 1)).isEqualTo(kind.name());
  }

  /** The filing tells of the waiver, and the decision of the appeal of the way back. */
  @ParameterizedTest
  @ValueSource(strings = {"IDENTITY_WAIVED", "REINSTATED"})
  void what_another_message_says_is_not_told_twice(String kind) {
    Sale sale = city.drawn(1, 1, 1);

    note(sale, kind);

    assertThat(told(sale, 1)).isEmpty();
  }

  @Test
  void the_families_of_the_slot_that_is_called_are_told_and_no_others() {
    Sale sale = city.opened(3, 3, 2);

    assertThat(told(sale, 1)).isEqualTo("TURN_CALLED");
    assertThat(told(sale, 2)).isEqualTo("TURN_CALLED");
    assertThat(told(sale, 3)).isEmpty();
  }

  @Test
  void whoever_lets_the_turn_pass_is_told_so() {
    Sale sale = city.opened(1, 1, 1);
    city.pass(SaleCity.TURN.plusSeconds(1));

    city.advance();

    assertThat(told(sale, 1)).isEqualTo("TURN_CALLED FORFEITED");
  }

  @Test
  void whoever_chose_and_did_not_sign_is_told_that_the_agreement_lapsed() {
    Sale sale = city.opened(1, 1, 1);
    SaleCity.await(
        city.chooseUnit()
            .choose(sale.chooser(1), sale.offering(), sale.unit(1), UUID.randomUUID()));

    note(sale, "FORFEITED");

    assertThat(told(sale, 1)).isEqualTo("TURN_CALLED CHOSEN AGREEMENT_LAPSED");
  }

  private static void note(Sale sale, String kind) {
    city.run(
        "INSERT INTO application_event (application_id, kind, at)"
            + " SELECT id, $2, submitted_at FROM application WHERE receipt = $1",
        sale.receipt(1),
        kind);
  }

  private static String told(Sale sale, int rank) {
    return city.text(
        """
        SELECT coalesce(string_agg(n.kind, ' ' ORDER BY n.id), '')
        FROM notice n JOIN application a ON a.id = n.application_id WHERE a.receipt = $1
        """,
        sale.receipt(rank));
  }
}
