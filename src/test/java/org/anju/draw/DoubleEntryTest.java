package org.anju.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.anju.draw.DoubleEntry.Entry;
import org.anju.draw.DoubleEntry.Outcome;
import org.anju.draw.DoubleEntry.Reason;
import org.anju.draw.DoubleEntry.State;
import org.anju.draw.RandomnessSource.Dice;
import org.anju.draw.RandomnessSource.DrandQuicknet;
import org.junit.jupiter.api.Test;

class DoubleEntryTest {

  private static final String OTHER = "98765432109876543210";
  private final DoubleEntry empty = DoubleEntry.awaiting(Dice.twentyThrows());

  @Test
  void two_people_who_enter_the_same_make_the_value() {
    DoubleEntry one = entered(empty, "wang", Draws.THROWS);
    DoubleEntry both = entered(one, "li", Draws.THROWS);
    assertThat(empty.state()).isEqualTo(State.AWAITING_FIRST);
    assertThat(one.state()).isEqualTo(State.AWAITING_SECOND);
    assertThat(one.agreed()).isEmpty();
    assertThat(both.state()).isEqualTo(State.AGREED);
    assertThat(both.agreed()).contains(new SourceValue("dice", Draws.THROWS, null));
  }

  @Test
  void entries_that_differ_are_a_mismatch_without_a_value() {
    DoubleEntry both = entered(entered(empty, "wang", Draws.THROWS), "li", OTHER);
    assertThat(both.state()).isEqualTo(State.MISMATCH);
    assertThat(both.agreed()).isEmpty();
  }

  @Test
  void one_person_cannot_enter_twice() {
    DoubleEntry one = entered(empty, "wang", Draws.THROWS);
    assertThat(one.enter("wang", Draws.THROWS)).isEqualTo(new Outcome.Refused(Reason.SAME_PERSON));
    assertThatThrownBy(
            () ->
                new DoubleEntry(
                    Dice.twentyThrows(),
                    new Entry("wang", Draws.THROWS),
                    new Entry("wang", Draws.THROWS)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_third_entry_is_refused_even_after_a_mismatch() {
    DoubleEntry both = entered(entered(empty, "wang", Draws.THROWS), "li", OTHER);
    assertThat(both.enter("zhao", OTHER)).isEqualTo(new Outcome.Refused(Reason.COMPLETE));
  }

  @Test
  void a_value_without_the_declared_form_is_refused() {
    assertThat(empty.enter("wang", "123")).isEqualTo(new Outcome.Refused(Reason.FORM));
    assertThat(empty.enter("wang", null)).isEqualTo(new Outcome.Refused(Reason.FORM));
    assertThatThrownBy(() -> new DoubleEntry(Dice.twentyThrows(), new Entry("wang", "123"), null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_second_entry_without_a_first_cannot_be_loaded() {
    assertThatThrownBy(
            () -> new DoubleEntry(Dice.twentyThrows(), null, new Entry("li", Draws.THROWS)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_beacon_is_not_entered_by_people() {
    assertThatThrownBy(() -> DoubleEntry.awaiting(new DrandQuicknet(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void its_text_does_not_show_the_first_entry() {
    assertThat(entered(empty, "wang", Draws.THROWS).toString()).doesNotContain(Draws.THROWS);
  }

  private static DoubleEntry entered(DoubleEntry entry, String person, String value) {
    Outcome outcome = entry.enter(person, value);
    assertThat(outcome).isInstanceOf(Outcome.Entered.class);
    return ((Outcome.Entered) outcome).now();
  }
}
