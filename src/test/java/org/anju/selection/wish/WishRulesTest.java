package org.anju.selection.wish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.anju.selection.SessionState;
import org.junit.jupiter.api.Test;

class WishRulesTest {

  private static final Set<Long> UNITS = Set.of(1L, 2L, 3L);
  private static final Instant CLOSE = Instant.parse("2026-11-23T10:00:00Z");

  @Test
  void a_list_may_name_as_many_units_as_the_plan_allows() {
    assertThat(WishRules.flaw(List.of(1L, 2L), 2, UNITS, UNITS)).isEmpty();
    assertThat(WishRules.flaw(List.of(1L, 2L, 3L), 2, UNITS, UNITS)).contains(WishRefusal.TOO_MANY);
  }

  @Test
  void a_family_may_take_its_list_back() {
    assertThat(WishRules.flaw(List.of(), 2, Set.of(), Set.of())).isEmpty();
  }

  @Test
  void a_unit_stands_in_a_list_once() {
    assertThat(WishRules.flaw(List.of(1L, 1L), 2, UNITS, UNITS)).contains(WishRefusal.TWICE);
  }

  @Test
  void a_unit_of_another_offering_is_unknown_and_one_that_went_is_gone() {
    assertThat(WishRules.flaw(List.of(9L), 2, Set.of(), Set.of()))
        .contains(WishRefusal.UNKNOWN_UNIT);
    assertThat(WishRules.flaw(List.of(1L), 2, UNITS, Set.of(2L))).contains(WishRefusal.UNIT_GONE);
  }

  @Test
  void lists_can_be_changed_until_the_last_moment_before_the_close() {
    assertThat(WishRules.notNow(SessionState.OPEN, CLOSE, CLOSE.minusMillis(1))).isEmpty();
    assertThat(WishRules.notNow(SessionState.OPEN, CLOSE, CLOSE)).contains(WishRefusal.CLOSED);
    assertThat(WishRules.notNow(SessionState.WAITING, CLOSE, CLOSE.minusSeconds(9)))
        .contains(WishRefusal.NOT_OPEN);
    assertThat(WishRules.notNow(SessionState.PAUSED, CLOSE, CLOSE.minusSeconds(9)))
        .contains(WishRefusal.PAUSED);
    assertThat(WishRules.notNow(SessionState.CLOSED, CLOSE, CLOSE.minusSeconds(9)))
        .contains(WishRefusal.CLOSED);
  }
}
