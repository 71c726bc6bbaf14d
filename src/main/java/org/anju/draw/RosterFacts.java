package org.anju.draw;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anju.platform.error.RefusedException;

/**
 * What decides whether a roster can be frozen.
 *
 * @param holds families that keep it from being frozen for now, by receipt number
 */
record RosterFacts(
    boolean noticeOver, List<RosterHold> holds, long undecided, long families, long units) {

  /** More than that are counted and not named. */
  private static final int MOST_NAMED = 20;

  List<DrawPrecondition> preconditions() {
    return List.of(
        new DrawPrecondition(DrawPrecondition.Code.NOTICE_OVER, noticeOver, noticeOver ? 0 : 1),
        new DrawPrecondition(
            DrawPrecondition.Code.NO_OPEN_OBJECTION, holds.isEmpty(), holds.size()),
        new DrawPrecondition(DrawPrecondition.Code.EVERY_CASE_DECIDED, undecided == 0, undecided),
        new DrawPrecondition(DrawPrecondition.Code.FAMILIES, families > 0, families),
        new DrawPrecondition(DrawPrecondition.Code.UNITS, units > 0, units));
  }

  /** Refuses with the first condition that is not met, naming the families that hold the roster. */
  void requireReady() {
    preconditions().stream()
        .filter(precondition -> !precondition.met())
        .findFirst()
        .ifPresent(
            unmet -> {
              throw RefusedException.of(
                  unmet.code().refusal(),
                  Map.of("count", String.valueOf(unmet.count()), "receipts", receipts()));
            });
  }

  private String receipts() {
    String named =
        holds.stream().limit(MOST_NAMED).map(RosterHold::receipt).collect(Collectors.joining(", "));
    return holds.size() > MOST_NAMED ? named + " …" : named;
  }
}
