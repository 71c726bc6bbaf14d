package org.anju.draw;

import java.util.List;

/** What decides whether a roster can be frozen. */
record RosterFacts(
    boolean noticeOver, long openObjections, long undecided, long families, long units) {

  List<DrawPrecondition> preconditions() {
    return List.of(
        new DrawPrecondition(DrawPrecondition.Code.NOTICE_OVER, noticeOver, noticeOver ? 0 : 1),
        new DrawPrecondition(
            DrawPrecondition.Code.NO_OPEN_OBJECTION, openObjections == 0, openObjections),
        new DrawPrecondition(DrawPrecondition.Code.EVERY_CASE_DECIDED, undecided == 0, undecided),
        new DrawPrecondition(DrawPrecondition.Code.FAMILIES, families > 0, families),
        new DrawPrecondition(DrawPrecondition.Code.UNITS, units > 0, units));
  }
}
