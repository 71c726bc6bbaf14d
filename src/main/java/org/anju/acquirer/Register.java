package org.anju.acquirer;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.anju.platform.error.RefusedException;

/**
 * All qualifications of a district, held by the one who takes a step in it. At most two are active
 * (Weihai work plan, part 2 (3)).
 *
 * @param found the one that the step is about
 */
record Register(Qualification found, List<Qualification> all) {

  private static final int PLACES = 2;

  /** Those past their last day give up their place. */
  void expire(LocalDate today) {
    all.stream().filter(each -> each.isOverOn(today)).forEach(Qualification::expire);
  }

  /** What the company had before gives up its place. */
  void replaceEarlier() {
    all.stream()
        .filter(each -> each != found && each.organisation().equals(found.organisation()))
        .filter(Qualification::isStanding)
        .forEach(Qualification::replace);
  }

  /** The lower place that nobody holds; refused when both are taken. */
  int freePlace() {
    return IntStream.rangeClosed(1, PLACES)
        .filter(place -> all.stream().noneMatch(each -> holds(each, place)))
        .findFirst()
        .orElseThrow(() -> RefusedException.of(AcquirerRefusal.DISTRICT_FULL));
  }

  private static boolean holds(Qualification each, int place) {
    return each.holdsPlace() && each.slot() == place;
  }
}
