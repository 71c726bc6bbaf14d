package org.anju.platform.spreadsheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the columns of a list stand in a sheet: found by their words in up to three rows below any
 * titles, in any order.
 *
 * @param lastRow the lowest heading row, from 1
 * @param places the place of each column that was found, the first column being 0
 * @param names the heading at each place as the sheet words it
 * @param twice places whose heading means a column that was found before
 */
record Headings(
    int lastRow, Map<Column<?>, Integer> places, Map<Integer, String> names, List<Integer> twice) {

  private static final int MOST_ROWS = 3;

  /** Fewer known words than this may as well stand in a title or a note. */
  private static final int FEWEST_COLUMNS = 3;

  private static final Pattern REMARK = Pattern.compile("\\(.*?\\)|\\[.*?\\]|【.*?】|[*:#]");

  static Optional<Headings> in(Sheet sheet, List<Column<?>> columns) {
    return Stream.iterate(1, rows -> rows <= MOST_ROWS, rows -> rows + 1)
        .flatMap(rows -> windows(sheet.head(), rows))
        .map(window -> in(window, columns))
        .filter(headings -> headings.places().size() >= FEWEST_COLUMNS)
        // The first of the best wins: the smallest window, then the highest in the sheet.
        .reduce((best, next) -> next.places().size() > best.places().size() ? next : best);
  }

  boolean areComplete(List<Column<?>> columns) {
    return places.keySet().containsAll(columns.stream().filter(Column::needsColumn).toList());
  }

  private static Stream<List<SheetRow>> windows(List<SheetRow> rows, int size) {
    return Stream.iterate(0, first -> first + size <= rows.size(), first -> first + 1)
        .map(first -> rows.subList(first, first + size))
        .filter(window -> window.get(size - 1).number() == window.get(0).number() + size - 1);
  }

  private static Headings in(List<SheetRow> window, List<Column<?>> columns) {
    Map<Column<?>, Integer> places = new LinkedHashMap<>();
    Map<Integer, String> names = new HashMap<>();
    List<Integer> twice = new ArrayList<>();
    stacks(window)
        .forEach(
            (place, stack) -> {
              names.put(place, stack.get(stack.size() - 1));
              meaning(stack, columns)
                  .filter(column -> places.putIfAbsent(column, place) != null)
                  .ifPresent(column -> twice.add(place));
            });
    return new Headings(window.get(window.size() - 1).number(), places, names, twice);
  }

  /** The words above each other in each column, from the top, a merged cell's words once. */
  private static SortedMap<Integer, List<String>> stacks(List<SheetRow> window) {
    SortedMap<Integer, List<String>> stacks = new TreeMap<>();
    for (SheetRow row : window) {
      for (int place : row.cells().keySet()) {
        String text = row.text(place);
        List<String> stack = stacks.computeIfAbsent(place, none -> new ArrayList<>());
        if (text != null && !stack.contains(text)) {
          stack.add(text);
        }
      }
    }
    stacks.values().removeIf(List::isEmpty);
    return stacks;
  }

  /** Joined words say more than single ones: 配偶 above 姓名 is not the 姓名 of the applicant. */
  private static Optional<Column<?>> meaning(List<String> stack, List<Column<?>> columns) {
    List<String> upwards = new ArrayList<>(stack);
    Collections.reverse(upwards);
    return Stream.of(Stream.of(String.join("", stack), String.join("", upwards)), upwards.stream())
        .flatMap(words -> words)
        .map(words -> meaning(words, columns))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Column<?>> meaning(String words, List<Column<?>> columns) {
    String whole = Texts.comparable(words);
    String bare = REMARK.matcher(whole).replaceAll("");
    return Stream.of(whole, bare)
        .flatMap(heading -> columns.stream().filter(column -> column.isHeaded(heading)))
        .<Column<?>>map(column -> column)
        .findFirst();
  }

  /** The headings that mean none of the columns, from left to right. */
  List<String> ignored() {
    return names.keySet().stream()
        .filter(place -> !places.containsValue(place) && !twice.contains(place))
        .sorted(Comparator.naturalOrder())
        .map(names::get)
        .toList();
  }
}
