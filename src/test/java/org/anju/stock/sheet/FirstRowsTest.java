package org.anju.stock.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstRowsTest {

  private static final int MANY = 20_000;

  @Test
  void of_many_values_each_is_known_again_by_the_row_in_which_it_came_first() {
    FirstRows rows = new FirstRows();
    for (int row = 1; row <= MANY; row++) {
      assertThat(rows.firstOf("花园1期-" + row, row)).isEmpty();
    }
    for (int row = 1; row <= MANY; row++) {
      assertThat(rows.firstOf("花园1期-" + row, MANY + row)).hasValue(row);
    }
    assertThat(rows.firstOf("花园1期", MANY)).isEmpty();
  }
}
