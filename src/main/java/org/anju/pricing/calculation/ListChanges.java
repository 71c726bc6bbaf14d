package org.anju.pricing.calculation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A generated list beside the current one, home by home; homes that it leaves out come last. */
record ListChanges(List<ListChange> all) {

  static ListChanges of(List<ListLine> before, List<ListLine> after, Coefficients coefficients) {
    Map<List<String>, ListLine> left = new LinkedHashMap<>();
    before.forEach(line -> left.put(key(line), line));
    List<ListChange> all = new ArrayList<>();
    for (ListLine line : after) {
      ListLine earlier = left.remove(key(line));
      all.add(
          earlier == null
              ? ListChange.added(line, coefficients.of(line.unit()))
              : ListChange.kept(line, coefficients.of(line.unit()), earlier));
    }
    left.values().forEach(line -> all.add(ListChange.leftOut(line)));
    return new ListChanges(all);
  }

  private static List<String> key(ListLine line) {
    ListUnit unit = line.unit();
    return List.of(unit.building(), unit.entrance(), unit.room());
  }

  PreviewList.Counts counts() {
    return new PreviewList.Counts(
        count(ListChange.Kind.ADDED),
        count(ListChange.Kind.CHANGED),
        count(ListChange.Kind.SAME),
        count(ListChange.Kind.LEFT_OUT));
  }

  /** Without the homes that stay as they are, when {@code onlyChanged}. */
  List<ListChange> shown(boolean onlyChanged) {
    return onlyChanged
        ? all.stream().filter(change -> change.kind() != ListChange.Kind.SAME).toList()
        : all;
  }

  private int count(ListChange.Kind kind) {
    return Math.toIntExact(all.stream().filter(change -> change.kind() == kind).count());
  }
}
