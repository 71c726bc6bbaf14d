package org.anju.selection.wish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SerialDictatorshipTest {

  @Test
  void each_family_gets_the_best_of_its_wishes_that_is_still_free() {
    SerialDictatorship units = new SerialDictatorship(Set.of(1L, 2L, 3L));
    assertThat(units.next(wishes(2, 1)))
        .isEqualTo(new SerialDictatorship.Award(WishOutcome.ASSIGNED, 2L, 1));
    assertThat(units.next(wishes(2, 3)))
        .isEqualTo(new SerialDictatorship.Award(WishOutcome.ASSIGNED, 3L, 2));
    assertThat(units.next(wishes(1))).extracting("unit").isEqualTo(1L);
  }

  @Test
  void a_list_of_which_nothing_is_left_ends_without_a_unit() {
    SerialDictatorship units = new SerialDictatorship(Set.of(1L, 2L));
    units.next(wishes(1));
    assertThat(units.next(wishes(1)).outcome()).isEqualTo(WishOutcome.WISHES_TAKEN);
    assertThat(units.next(wishes(2)).outcome()).isEqualTo(WishOutcome.ASSIGNED);
  }

  @Test
  void a_family_without_a_list_is_absent_as_long_as_a_unit_is_left() {
    SerialDictatorship units = new SerialDictatorship(Set.of(1L));
    assertThat(units.next(wishes()).outcome()).isEqualTo(WishOutcome.NO_LIST);
    units.next(wishes(1));
    assertThat(units.next(wishes()).outcome()).isEqualTo(WishOutcome.NOT_REACHED);
    assertThat(units.next(wishes(1)).outcome()).isEqualTo(WishOutcome.WISHES_TAKEN);
  }

  @Test
  void a_unit_that_was_withdrawn_is_passed_over() {
    SerialDictatorship units = new SerialDictatorship(Set.of(2L));
    assertThat(units.next(wishes(1, 2)))
        .isEqualTo(new SerialDictatorship.Award(WishOutcome.ASSIGNED, 2L, 2));
  }

  @Test
  void nobody_gets_less_than_what_is_left_after_the_families_ahead() {
    Random random = new Random(6);
    for (int round = 0; round < 200; round++) {
      List<Long> units = LongStream.rangeClosed(1, 1 + random.nextInt(12)).boxed().toList();
      SerialDictatorship dictatorship = new SerialDictatorship(new HashSet<>(units));
      Set<Long> left = new HashSet<>(units);
      for (int family = 0; family < 15; family++) {
        Long[] wishes = some(units, random);
        SerialDictatorship.Award award = dictatorship.next(wishes);
        for (int i = 0; i < wishes.length && (award.place() == 0 || i < award.place() - 1); i++) {
          assertThat(left).as("a better wish was free").doesNotContain(wishes[i]);
        }
        if (award.unit() != null) {
          assertThat(left.remove(award.unit())).as("the unit was free").isTrue();
          assertThat(wishes[award.place() - 1]).isEqualTo(award.unit());
        }
      }
    }
  }

  @Test
  void a_wish_that_is_not_the_own_one_never_helps() {
    Random random = new Random(7);
    List<Long> units = LongStream.rangeClosed(1, 5).boxed().toList();
    for (int round = 0; round < 200; round++) {
      List<Long[]> ahead = List.of(some(units, random), some(units, random));
      Long[] honest = all(units, random);
      int best = placeOf(honest, last(units, ahead, honest));
      Long other = last(units, ahead, all(units, random));
      assertThat(best).isLessThanOrEqualTo(placeOf(honest, other));
    }
  }

  private static Long last(List<Long> units, List<Long[]> ahead, Long[] own) {
    SerialDictatorship dictatorship = new SerialDictatorship(new HashSet<>(units));
    ahead.forEach(dictatorship::next);
    return dictatorship.next(own).unit();
  }

  private static int placeOf(Long[] wishes, Long unit) {
    return List.of(wishes).indexOf(unit);
  }

  private static Long[] some(List<Long> units, Random random) {
    List<Long> mixed = new ArrayList<>(List.of(all(units, random)));
    return mixed.subList(0, random.nextInt(units.size() + 1)).toArray(Long[]::new);
  }

  private static Long[] all(List<Long> units, Random random) {
    List<Long> mixed = new ArrayList<>(units);
    Collections.shuffle(mixed, random);
    return mixed.toArray(Long[]::new);
  }

  private static Long[] wishes(long... units) {
    return LongStream.of(units).boxed().toArray(Long[]::new);
  }
}
