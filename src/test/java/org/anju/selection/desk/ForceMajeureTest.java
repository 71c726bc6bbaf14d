package org.anju.selection.desk;

import static org.anju.selection.SaleCity.await;
import static org.anju.selection.SaleCity.refusal;
import static org.anju.selection.desk.HallCity.DESK;
import static org.anju.selection.desk.HallCity.FAR_OFFICER;
import static org.anju.selection.desk.HallCity.OFFICER;
import static org.anju.selection.desk.HallCity.OTHER_DESK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.anju.contract.Lapsing;
import org.anju.platform.error.RequestRefusal;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Roles;
import org.anju.selection.Chosen;
import org.anju.selection.SaleCity;
import org.anju.selection.SaleCity.Sale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A family claims force majeure, and an officer of the district decides (article 21). */
class ForceMajeureTest {

  private static final String WORDS = "路上发生车祸，人在医院，有急诊记录。";
  private static final String REASON = "急诊记录属实，予以认可。";

  private static HallCity hall;

  @BeforeAll
  static void start() {
    hall = new HallCity();
  }

  @AfterAll
  static void stop() {
    hall.close();
  }

  @BeforeEach
  void open() {
    hall.sales.setTime(SaleCity.OPENING);
  }

  @Test
  void nobody_waits_for_a_family_that_asked_in_its_turn() {
    Sale sale = hall.sales.opened(2, 2, 1);
    await(hall.sales.holdUnit().hold(sale.chooser(1), sale.offering(), sale.unit(1)));

    ask(sale, 1);
    hall.sales.advance();

    assertThat(hall.turn(sale, 1)).isEqualTo("SUSPENDED");
    assertThat(hall.turn(sale, 2)).isEqualTo("OPEN");
    assertThat(hall.choose(sale, 2, 1).receipt()).as("the hold is gone").isNotNull();
    assertThat(hall.leaves("selection.ask-force-majeure", sale.receipt(1))).isOne();
  }

  @Test
  void what_the_family_writes_is_not_in_clear_in_the_table() {
    Sale sale = hall.sales.opened(1, 1, 1);
    ask(sale, 1);
    await(hall.decide().decide(OFFICER, request(sale, 1).id(), true, REASON, 0));

    for (String words : List.of("车祸", "急诊")) {
      assertThat(
              hall.sales.count(
                  """
                  SELECT count(*) FROM force_majeure
                  WHERE offering_id = $1
                    AND position(convert_to($2, 'UTF8') IN text_cipher || reason_cipher) > 0
                  """,
                  sale.offering(),
                  words))
          .isZero();
    }
    assertThat(request(sale, 1).text()).isEqualTo(WORDS);
    assertThat(request(sale, 1).reason()).isEqualTo(REASON);
  }

  @Test
  void accepted_it_waits_for_the_next_slot_with_a_whole_turn() {
    Sale sale = hall.sales.opened(4, 4, 1);
    forfeitFirst();
    ask(sale, 1);
    assertThat(hall.turn(sale, 1)).as("stays so until it is decided").isEqualTo("FORFEITED");

    await(hall.decide().decide(OFFICER, request(sale, 1).id(), true, REASON, 0));
    assertThat(hall.turn(sale, 1)).isEqualTo("WAITING");
    assertThat(hall.ofTurn(sale, 1, "slot")).isEqualTo("3");
    hall.choose(sale, 2, 2);
    hall.sales.advance();

    assertThat(hall.turn(sale, 1)).isEqualTo("OPEN");
    assertThat(hall.turn(sale, 3)).isEqualTo("OPEN");
    assertThat(hall.choose(sale, 1, 1).receipt()).isEqualTo(sale.receipt(1));
    assertThat(hall.notices(sale, 1, "RIGHT_RESTORED")).isOne();
    assertThat(events(sale, 1, "RIGHT_RESTORED")).isOne();
    assertThat(hall.leaves("selection.decide-force-majeure", sale.receipt(1))).isOne();
  }

  @Test
  void accepted_in_the_last_slot_it_gets_a_slot_of_its_own() {
    Sale sale = hall.sales.opened(2, 2, 2);
    ask(sale, 1);
    await(hall.decide().decide(OFFICER, request(sale, 1).id(), true, REASON, 0));
    hall.choose(sale, 2, 2);
    hall.sales.advance();

    assertThat(hall.ofTurn(sale, 1, "slot")).isEqualTo("2");
    assertThat(hall.turn(sale, 1)).isEqualTo("OPEN");
  }

  @Test
  void asked_and_decided_before_its_slot_it_keeps_its_place_either_way() {
    Sale sale = hall.sales.opened(4, 4, 1);
    ask(sale, 3);
    ask(sale, 4);
    await(hall.decide().decide(OFFICER, request(sale, 3).id(), true, REASON, 0));
    await(hall.decide().decide(OFFICER, request(sale, 4).id(), false, "没有证明。", 0));

    assertThat(hall.turn(sale, 3)).isEqualTo("WAITING");
    assertThat(hall.ofTurn(sale, 3, "slot")).isEqualTo("3");
    assertThat(hall.turn(sale, 4)).isEqualTo("WAITING");
    assertThat(hall.notices(sale, 4, "FORCE_MAJEURE_REFUSED")).isOne();
  }

  @Test
  void not_accepted_the_right_is_given_up() {
    Sale sale = hall.sales.opened(2, 2, 1);
    ask(sale, 1);
    await(hall.decide().decide(OFFICER, request(sale, 1).id(), false, "没有证明。", 0));

    assertThat(hall.turn(sale, 1)).isEqualTo("FORFEITED");
    assertThat(hall.ofTurn(sale, 1, "reason")).isEqualTo("ABSENT");
    assertThat(events(sale, 1, "FORFEITED")).isOne();
  }

  @Test
  void a_family_that_had_forfeited_before_is_not_told_twice() {
    Sale sale = hall.sales.opened(2, 2, 1);
    forfeitFirst();
    ask(sale, 1);
    await(hall.decide().decide(OFFICER, request(sale, 1).id(), false, "没有证明。", 0));

    assertThat(hall.turn(sale, 1)).isEqualTo("FORFEITED");
    assertThat(events(sale, 1, "FORFEITED")).isOne();
  }

  @Test
  void accepted_after_the_phase_it_moves_up_from_the_waiting_list() {
    Sale sale = hall.sales.opened(1, 1, 1);
    hall.sales.pass(SaleCity.TURN);
    hall.sales.advance();
    assertThat(hall.turn(sale, 1)).isEqualTo("FORFEITED");
    ask(sale, 1);
    await(hall.decide().decide(OFFICER, request(sale, 1).id(), true, REASON, 0));
    assertThat(hall.turn(sale, 1)).isEqualTo("NOT_CALLED");

    hall.sales.advance();
    hall.sales.pass(Duration.ofDays(14));
    hall.sales.advance();

    assertThat(hall.turn(sale, 1)).isEqualTo("OPEN");
    assertThat(hall.ofTurn(sale, 1, "phase")).isEqualTo("2");
  }

  @Test
  void whoever_could_not_sign_in_time_can_claim_it_too() {
    Sale sale = hall.sales.opened(1, 1, 1);
    Chosen chosen = hall.choose(sale, 1, 1);
    hall.sales.rechecked(chosen.selectionId());
    hall.sales.setTime(chosen.signBy().plusSeconds(1));
    Lapsing.lapse(hall.sales);

    MyForceMajeure mine = mine(sale, 1);
    assertThat(mine.open()).isTrue();
    assertThat(mine.askBy()).isAfter(chosen.signBy());
    ask(sale, 1);
    assertThat(mine(sale, 1).open()).isFalse();
  }

  @Test
  void the_days_to_claim_it_begin_with_the_missed_date_and_end() {
    Sale sale = hall.sales.opened(2, 2, 1);
    forfeitFirst();
    Instant askBy = mine(sale, 1).askBy();

    hall.sales.setTime(askBy.plusSeconds(1));
    assertThat(mine(sale, 1).open()).isFalse();
    assertThat(refusal(hall.ask().ask(sale.family(1), sale.offering(), WORDS, null)))
        .isEqualTo(ForceMajeureRefusal.TOO_LATE);
    hall.sales.setTime(askBy);
    ask(sale, 1);
  }

  @Test
  void it_is_claimed_once_for_a_turn() {
    Sale sale = hall.sales.opened(2, 2, 1);
    forfeitFirst();
    ask(sale, 1);

    assertThat(refusal(hall.ask().ask(sale.family(1), sale.offering(), WORDS, null)))
        .isEqualTo(ForceMajeureRefusal.ALREADY_ASKED);
  }

  @Test
  void whoever_gave_up_or_has_a_unit_cannot_claim_it() {
    Sale sale = hall.sales.opened(2, 2, 2);
    await(hall.sales.giveUpTurn().giveUp(sale.chooser(1), sale.offering()));
    hall.choose(sale, 2, 2);

    assertThat(refusal(hall.ask().ask(sale.family(1), sale.offering(), WORDS, null)))
        .isEqualTo(ForceMajeureRefusal.GIVEN_UP);
    assertThat(refusal(hall.ask().ask(sale.family(2), sale.offering(), WORDS, null)))
        .isEqualTo(ForceMajeureRefusal.HAS_UNIT);
  }

  @Test
  void a_family_that_was_never_called_has_missed_nothing() {
    Sale sale = hall.sales.opened(2, 1, 1);
    hall.choose(sale, 1, 1);
    hall.sales.advance();

    assertThat(refusal(hall.ask().ask(sale.family(2), sale.offering(), WORDS, null)))
        .isEqualTo(ForceMajeureRefusal.NOTHING_MISSED);
  }

  @Test
  void the_desk_writes_it_down_for_its_own_families_alone() {
    Sale sale = hall.sales.opened(1, 1, 1);

    assertThat(
            refusal(
                hall.ask().askAtDesk(OTHER_DESK, sale.offering(), sale.receipt(1), WORDS, null)))
        .isEqualTo(ForceMajeureRefusal.UNKNOWN);
    await(hall.ask().askAtDesk(DESK, sale.offering(), sale.receipt(1), WORDS, null));
    assertThat(hall.turn(sale, 1)).isEqualTo("SUSPENDED");
  }

  @Test
  void another_family_claims_nothing_here() {
    Sale sale = hall.sales.opened(1, 1, 1);
    Sale other = hall.sales.opened(1, 1, 1);

    assertThat(refusal(hall.ask().ask(other.family(1), sale.offering(), WORDS, null)))
        .isEqualTo(ForceMajeureRefusal.UNKNOWN);
    assertThat(refusal(hall.read().ofFamily(other.family(1), sale.offering())))
        .isEqualTo(ForceMajeureRefusal.UNKNOWN);
  }

  @Test
  void a_claim_shows_nobody_else_s_paper() {
    Sale sale = hall.sales.opened(2, 2, 2);
    long paper = hall.paperOf(sale.family(2));

    assertThat(refusal(hall.ask().ask(sale.family(1), sale.offering(), WORDS, paper)))
        .isEqualTo(SelectionPaperRefusal.UNKNOWN);
    await(hall.ask().ask(sale.family(2), sale.offering(), WORDS, paper));
    assertThat(request(sale, 2).paper().id()).isEqualTo(paper);
  }

  @Test
  void an_officer_of_another_district_neither_sees_nor_decides_it() {
    Sale sale = hall.sales.opened(1, 1, 1);
    ask(sale, 1);
    long request = request(sale, 1).id();

    assertThat(await(hall.read().list(FAR_OFFICER, true, 0, 200)).items()).isEmpty();
    assertThat(refusal(hall.decide().decide(FAR_OFFICER, request, true, REASON, 0)))
        .isEqualTo(ForceMajeureRefusal.UNKNOWN);
    assertThat(await(hall.read().list(OFFICER, true, 0, 200)).items())
        .extracting(ForceMajeure::receipt)
        .contains(sale.receipt(1));
  }

  @Test
  void it_is_decided_once_by_somebody_who_did_not_ask_and_saw_the_latest() {
    Sale sale = hall.sales.opened(1, 1, 1);
    ask(sale, 1);
    long request = request(sale, 1).id();
    Actor applicant = new Actor(sale.family(1).id(), Roles.BUREAU_OFFICER, null, Set.of("下陆区"));

    assertThat(refusal(hall.decide().decide(applicant, request, true, REASON, 0)))
        .isEqualTo(ForceMajeureRefusal.OWN_REQUEST);
    assertThat(refusal(hall.decide().decide(OFFICER, request, true, REASON, 7)))
        .isEqualTo(RequestRefusal.STALE);
    await(hall.decide().decide(OFFICER, request, true, REASON, 0));
    assertThat(refusal(hall.decide().decide(OFFICER, request, false, REASON, 1)))
        .isEqualTo(ForceMajeureRefusal.ALREADY_DECIDED);
    assertThat(await(hall.read().list(OFFICER, false, 0, 200)).items())
        .extracting(ForceMajeure::receipt)
        .contains(sale.receipt(1));
  }

  private static void ask(Sale sale, int rank) {
    await(hall.ask().ask(sale.family(rank), sale.offering(), WORDS, null));
  }

  private static MyForceMajeure mine(Sale sale, int rank) {
    return await(hall.read().ofFamily(sale.family(rank), sale.offering()));
  }

  private static ForceMajeure request(Sale sale, int rank) {
    return mine(sale, rank).asked();
  }

  /** The first family does not come, and the second is called. */
  private static void forfeitFirst() {
    hall.sales.pass(SaleCity.TURN);
    hall.sales.advance();
  }

  private static long events(Sale sale, int rank, String kind) {
    return hall.sales.count(
        """
        SELECT count(*) FROM application_event e JOIN application a ON a.id = e.application_id
        WHERE a.receipt = $1 AND e.kind = $2
        """,
        sale.receipt(rank),
        kind);
  }
}
