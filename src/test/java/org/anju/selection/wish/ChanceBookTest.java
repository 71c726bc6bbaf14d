package org.anju.selection.wish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ChanceBookTest {

  private final ChanceBook book = new ChanceBook(Set.of(1L, 2L, 3L));

  @Test
  void a_unit_that_nobody_ahead_names_is_free_as_far_as_anybody_knows() {
    book.next(1, new Long[] {1L});
    book.next(3, new Long[] {2L});
    assertThat(book.of(2, 2)).isEqualTo(Chance.NOBODY_AHEAD);
    assertThat(book.of(2, 3)).isEqualTo(Chance.NOBODY_AHEAD);
  }

  @Test
  void a_unit_of_a_family_ahead_that_gets_a_better_one_is_told_apart() {
    book.next(1, new Long[] {1L, 2L});
    assertThat(book.of(2, 1)).isEqualTo(Chance.GOES_AHEAD);
    assertThat(book.of(2, 2)).isEqualTo(Chance.AHEAD_PREFER_ANOTHER);
  }

  @Test
  void families_behind_and_the_own_list_change_nothing() {
    book.next(2, new Long[] {1L});
    book.next(3, new Long[] {2L});
    assertThat(book.of(2, 1)).isEqualTo(Chance.NOBODY_AHEAD);
    assertThat(book.of(1, 1)).isEqualTo(Chance.NOBODY_AHEAD);
  }

  @Test
  void a_unit_that_was_withdrawn_is_gone() {
    assertThat(book.of(1, 4)).isEqualTo(Chance.GONE);
  }

  @Test
  void families_ahead_without_a_list_are_counted() {
    for (int rank = 1; rank <= 40; rank++) {
      book.next(rank, rank % 2 == 0 ? new Long[] {1L} : new Long[0]);
    }
    assertThat(book.withoutListAhead(1)).isZero();
    assertThat(book.withoutListAhead(2)).isOne();
    assertThat(book.withoutListAhead(39)).isEqualTo(19);
    assertThat(book.withoutListAhead(41)).isEqualTo(20);
  }
}
