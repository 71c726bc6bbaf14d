package org.anju.selection.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Small histories by hand: what is in order, and one for each way to break a rule. */
class HistoryCheckerTest {

  private static final Instant OPENING = Instant.parse("2026-11-23T02:00:00Z");
  private static final UUID FIRST = UUID.fromString("00000000-0000-0000-0000-000000000001");
  private static final UUID SECOND = UUID.fromString("00000000-0000-0000-0000-000000000002");

  private final List<Attempt> attempts = new ArrayList<>();
  private final List<SoldUnit> sold = new ArrayList<>();
  private final List<Hold> holds = new ArrayList<>();
  private final List<Spell> pauses = new ArrayList<>();
  private final List<Forfeit> forfeits = new ArrayList<>();
  private final Map<String, Spell> turns = new HashMap<>();
  private Spell session = Spell.exactly(OPENING, Instant.MAX);

  HistoryCheckerTest() {
    turns.put("A", Spell.exactly(OPENING, at(60)));
    turns.put("B", Spell.exactly(OPENING, at(60)));
    turns.put("C", Spell.exactly(at(60), at(120)));
  }

  @Test
  void one_winner_and_one_loser_are_in_order() {
    chooses(FIRST, "A", 1, 1, 3, ok(100, "A", 1));
    chooses(SECOND, "B", 1, 2, 4, refused("UNIT_TAKEN"));
    kept(100, FIRST, "A", 1, 2);
    assertThat(broken()).isEmpty();
  }

  @Test
  void an_unknown_answer_may_have_sold_the_unit_or_not() {
    chooses(FIRST, "A", 1, 1, 3, new Answer.Unknown());
    chooses(SECOND, "B", 2, 1, 3, new Answer.Unknown());
    kept(100, FIRST, "A", 1, 5);
    assertThat(broken()).isEmpty();
  }

  @Test
  void a_retry_that_is_told_of_its_sale_is_in_order() {
    chooses(FIRST, "A", 1, 1, 3, new Answer.Unknown());
    chooses(FIRST, "A", 1, 4, 5, ok(100, "A", 1));
    chooses(SECOND, "A", 2, 4, 5, refused("ALREADY_CHOSEN"));
    kept(100, FIRST, "A", 1, 2);
    assertThat(broken()).isEmpty();
  }

  @Test
  void refusals_before_the_turn_and_after_it_are_in_order() {
    chooses(FIRST, "C", 1, 1, 2, refused("NOT_YOUR_TURN"));
    chooses(SECOND, "C", 1, 59, 61, refused("NOT_YOUR_TURN"));
    chooses(UUID.randomUUID(), "A", 1, 61, 62, refused("NOT_YOUR_TURN"));
    chooses(UUID.randomUUID(), "D", 1, 1, 2, refused("NO_TURN"));
    assertThat(broken()).isEmpty();
  }

  @Test
  void a_unit_with_two_buyers_is_found_although_one_of_them_heard_nothing() {
    chooses(FIRST, "A", 1, 1, 3, ok(100, "A", 1));
    chooses(SECOND, "B", 1, 1, 3, new Answer.Unknown());
    kept(100, FIRST, "A", 1, 2);
    kept(101, SECOND, "B", 1, 2);
    assertThat(broken()).containsExactly(Rule.ONE_UNIT_ONE_BUYER);
  }

  @Test
  void a_unit_that_two_families_were_told_is_theirs_is_found_though_one_sale_was_lost() {
    chooses(FIRST, "A", 1, 1, 3, ok(100, "A", 1));
    chooses(SECOND, "B", 1, 4, 5, ok(101, "B", 1));
    kept(101, SECOND, "B", 1, 4);
    assertThat(broken())
        .containsExactly(Rule.ONE_UNIT_ONE_BUYER, Rule.NOTHING_ACKNOWLEDGED_AND_LOST);
  }

  @Test
  void a_family_with_two_units_is_found() {
    chooses(FIRST, "A", 1, 1, 3, ok(100, "A", 1));
    chooses(SECOND, "A", 2, 1, 3, ok(101, "A", 2));
    kept(100, FIRST, "A", 1, 2);
    kept(101, SECOND, "A", 2, 2);
    assertThat(broken()).containsExactly(Rule.ONE_HOUSEHOLD_ONE_UNIT);
  }

  @Test
  void a_sale_that_was_answered_before_the_turn_began_is_out_of_turn() {
    chooses(FIRST, "C", 1, 50, 59, ok(100, "C", 1));
    kept(100, FIRST, "C", 1, 60);
    assertThat(broken()).containsExactly(Rule.NOBODY_OUT_OF_TURN);
  }

  @Test
  void a_sale_that_was_asked_for_after_the_turn_is_out_of_turn() {
    chooses(FIRST, "A", 1, 60, 61, new Answer.Unknown());
    kept(100, FIRST, "A", 1, 59);
    assertThat(broken()).containsExactly(Rule.NOBODY_OUT_OF_TURN);
  }

  @Test
  void a_sale_outside_the_turn_by_the_product_s_own_clock_is_out_of_turn() {
    chooses(FIRST, "A", 1, 59, 62, ok(100, "A", 1));
    kept(100, FIRST, "A", 1, 60);
    assertThat(broken()).containsExactly(Rule.NOBODY_OUT_OF_TURN);
  }

  @Test
  void a_sale_to_a_family_that_was_never_called_is_out_of_turn() {
    chooses(FIRST, "D", 1, 1, 2, ok(100, "D", 1));
    kept(100, FIRST, "D", 1, 1);
    assertThat(broken()).containsExactly(Rule.NOBODY_OUT_OF_TURN);
  }

  @Test
  void a_sale_in_the_middle_of_a_pause_is_out_of_turn() {
    pauses.add(Spell.exactly(at(10), at(20)));
    chooses(FIRST, "A", 1, 11, 12, ok(100, "A", 1));
    kept(100, FIRST, "A", 1, 11);
    assertThat(broken()).containsExactly(Rule.NOBODY_OUT_OF_TURN);
  }

  @Test
  void a_turn_that_is_taken_away_before_its_end_is_found() {
    forfeits.add(new Forfeit("A", at(60), at(60)));
    assertThat(broken()).isEmpty();
    forfeits.add(new Forfeit("B", at(59), at(60)));
    assertThat(broken()).containsExactly(Rule.NOBODY_LOSES_TIME);
  }

  @Test
  void a_unit_that_is_kept_for_another_family_is_not_sold() {
    holds.add(new Hold("B", 1, Spell.exactly(at(10), at(20))));
    chooses(FIRST, "A", 1, 11, 12, ok(100, "A", 1));
    kept(100, FIRST, "A", 1, 11);
    assertThat(broken()).containsExactly(Rule.NOBODY_OUT_OF_TURN);
  }

  @Test
  void the_family_for_which_a_unit_is_kept_may_take_it() {
    holds.add(new Hold("A", 1, Spell.exactly(at(10), at(20))));
    chooses(SECOND, "B", 1, 11, 12, refused("UNIT_HELD"));
    chooses(FIRST, "A", 1, 11, 12, ok(100, "A", 1));
    kept(100, FIRST, "A", 1, 11);
    assertThat(broken()).isEmpty();
  }

  @Test
  void an_acknowledged_sale_that_the_database_does_not_keep_is_lost() {
    chooses(FIRST, "A", 1, 1, 3, ok(100, "A", 1));
    assertThat(broken()).containsExactly(Rule.NOTHING_ACKNOWLEDGED_AND_LOST);
  }

  @Test
  void a_sale_that_nobody_asked_for_is_found() {
    chooses(FIRST, "A", 1, 1, 3, refused("UNIT_TAKEN"));
    chooses(SECOND, "B", 1, 1, 3, ok(101, "B", 1));
    kept(101, SECOND, "B", 1, 2);
    kept(100, FIRST, "A", 2, 2);
    assertThat(broken()).containsExactly(Rule.NOTHING_SOLD_UNASKED);
  }

  @Test
  void a_unit_that_nobody_had_taken_yet_is_not_refused() {
    chooses(SECOND, "B", 1, 1, 2, refused("UNIT_TAKEN"));
    chooses(FIRST, "A", 1, 3, 4, ok(100, "A", 1));
    kept(100, FIRST, "A", 1, 3);
    assertThat(broken()).containsExactly(Rule.NOTHING_REFUSED_THAT_WAS_FREE);
  }

  @Test
  void a_family_that_has_nothing_has_not_already_chosen() {
    chooses(FIRST, "A", 1, 1, 2, refused("ALREADY_CHOSEN"));
    assertThat(broken()).containsExactly(Rule.NOTHING_REFUSED_THAT_WAS_FREE);
  }

  @Test
  void a_family_in_the_middle_of_its_turn_is_not_told_otherwise() {
    chooses(FIRST, "A", 1, 1, 2, refused("NOT_YOUR_TURN"));
    chooses(SECOND, "B", 1, 1, 2, refused("NO_TURN"));
    assertThat(broken())
        .containsExactly(Rule.NOTHING_REFUSED_THAT_WAS_FREE, Rule.NOTHING_REFUSED_THAT_WAS_FREE);
  }

  @Test
  void while_nobody_can_know_whether_the_turn_has_begun_both_answers_are_in_order() {
    turns.put("A", new Spell(new Span(OPENING, at(60)), new Span(at(2), at(60))));
    chooses(FIRST, "A", 1, 1, 2, refused("NOT_YOUR_TURN"));
    chooses(SECOND, "A", 1, 1, 2, ok(100, "A", 1));
    kept(100, SECOND, "A", 1, 1);
    assertThat(broken()).isEmpty();
  }

  @Test
  void an_open_selection_is_not_said_to_be_closed_or_paused() {
    chooses(FIRST, "A", 1, 1, 2, refused("SELECTION_CLOSED"));
    chooses(SECOND, "A", 1, 1, 2, refused("SELECTION_PAUSED"));
    assertThat(broken())
        .containsExactly(Rule.NOTHING_REFUSED_THAT_WAS_FREE, Rule.NOTHING_REFUSED_THAT_WAS_FREE);
  }

  @Test
  void a_closed_selection_and_a_paused_one_are_said_to_be_so() {
    session = Spell.exactly(OPENING, at(30));
    pauses.add(Spell.exactly(at(10), at(20)));
    chooses(FIRST, "A", 1, 31, 32, refused("SELECTION_CLOSED"));
    chooses(SECOND, "A", 1, 11, 12, refused("SELECTION_PAUSED"));
    assertThat(broken()).isEmpty();
  }

  @Test
  void in_a_pause_a_family_in_its_turn_is_told_of_the_pause_and_of_nothing_else() {
    pauses.add(Spell.exactly(at(10), at(20)));
    chooses(FIRST, "A", 1, 11, 12, refused("NOT_YOUR_TURN"));
    chooses(SECOND, "B", 1, 11, 12, refused("SELECTION_CLOSED"));
    assertThat(broken())
        .containsExactly(Rule.NOTHING_REFUSED_THAT_WAS_FREE, Rule.NOTHING_REFUSED_THAT_WAS_FREE);
  }

  @Test
  void a_unit_that_nobody_keeps_is_not_refused_as_kept() {
    holds.add(new Hold("A", 1, Spell.exactly(at(10), at(20))));
    chooses(FIRST, "A", 1, 11, 12, refused("UNIT_HELD"));
    chooses(SECOND, "B", 1, 21, 22, refused("UNIT_HELD"));
    assertThat(broken())
        .containsExactly(Rule.NOTHING_REFUSED_THAT_WAS_FREE, Rule.NOTHING_REFUSED_THAT_WAS_FREE);
  }

  @Test
  void a_retry_that_is_refused_because_of_its_own_sale_is_found() {
    chooses(FIRST, "A", 1, 1, 3, new Answer.Unknown());
    chooses(FIRST, "A", 1, 4, 5, refused("ALREADY_CHOSEN"));
    kept(100, FIRST, "A", 1, 2);
    assertThat(broken()).containsExactly(Rule.A_RETRY_GETS_THE_FIRST_ANSWER);
  }

  @Test
  void a_retry_that_is_refused_after_an_answer_had_come_is_found() {
    chooses(FIRST, "A", 1, 1, 3, ok(100, "A", 1));
    chooses(FIRST, "A", 1, 4, 5, refused("UNIT_TAKEN"));
    kept(100, FIRST, "A", 1, 2);
    assertThat(broken()).containsExactly(Rule.A_RETRY_GETS_THE_FIRST_ANSWER);
  }

  @Test
  void a_retry_that_gets_another_unit_is_found() {
    chooses(FIRST, "A", 1, 1, 3, ok(100, "A", 1));
    chooses(FIRST, "A", 1, 4, 5, ok(101, "A", 2));
    kept(100, FIRST, "A", 1, 2);
    kept(101, FIRST, "A", 2, 4);
    assertThat(broken()).contains(Rule.ONE_HOUSEHOLD_ONE_UNIT, Rule.A_RETRY_GETS_THE_FIRST_ANSWER);
  }

  @Test
  void another_family_s_key_is_refused_only_when_another_family_used_it() {
    chooses(FIRST, "A", 1, 1, 3, ok(100, "A", 1));
    chooses(FIRST, "B", 2, 2, 4, refused("ATTEMPT_REUSED"));
    chooses(SECOND, "B", 2, 2, 4, refused("ATTEMPT_REUSED"));
    kept(100, FIRST, "A", 1, 2);
    assertThat(broken()).containsExactly(Rule.NOTHING_REFUSED_THAT_WAS_FREE);
  }

  @Test
  void an_answer_of_another_kind_is_found() {
    chooses(FIRST, "A", 1, 1, 3, refused("request.malformed"));
    assertThat(broken()).containsExactly(Rule.EVERY_ANSWER_IS_KNOWN);
  }

  private void chooses(UUID key, String family, long unit, int from, int until, Answer answer) {
    attempts.add(new Attempt(key, family, unit, at(from), at(until), answer));
  }

  private void kept(long selection, UUID key, String family, long unit, int chosenAt) {
    sold.add(new SoldUnit(selection, key, family, unit, at(chosenAt)));
  }

  private static Answer ok(long selection, String family, long unit) {
    return new Answer.Ok(selection, family, unit);
  }

  private static Answer refused(String code) {
    return new Answer.Refused(code);
  }

  private static Instant at(int second) {
    return OPENING.plus(Duration.ofSeconds(second));
  }

  private List<Rule> broken() {
    SaleHistory history = new SaleHistory(attempts, turns, session, pauses, holds, forfeits, sold);
    return HistoryChecker.check(history).stream().map(Violation::rule).toList();
  }
}
