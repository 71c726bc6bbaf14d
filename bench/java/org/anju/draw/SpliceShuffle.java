package org.anju.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The usual draw of open programs: take one out of the list at random until none is left. Nobody
 * can repeat it, and each removal moves all that follow.
 */
final class SpliceShuffle {

  private SpliceShuffle() {}

  static <T> List<T> of(List<T> families) {
    Random unseeded = new Random();
    List<T> left = new ArrayList<>(families);
    List<T> order = new ArrayList<>(families.size());
    while (!left.isEmpty()) {
      order.add(left.remove(unseeded.nextInt(left.size())));
    }
    return order;
  }
}
