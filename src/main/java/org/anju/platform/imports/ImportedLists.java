package org.anju.platform.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.anju.platform.spreadsheet.CellProblem;
import org.anju.platform.spreadsheet.Reading;
import org.anju.platform.spreadsheet.TypedCell;
import org.jetbrains.annotations.Nullable;

/** Turns lists into what an import stores, and back. */
@ApplicationScoped
public class ImportedLists {

  private final ObjectMapper json;

  public ImportedLists(ObjectMapper json) {
    this.json = json;
  }

  /** {@code draft} names the good rows, problems and totals of what was read. */
  public <D> ReadSheet written(Reading<D> reading, Function<D, ListDraft<?, ?>> draft) {
    if (reading instanceof Reading.Unreadable<D> unreadable) {
      return new ReadSheet.Unreadable(unreadable.reason(), unreadable.arguments());
    }
    return written(draft.apply(((Reading.Readable<D>) reading).content()));
  }

  private ReadSheet.Rows written(ListDraft<?, ?> draft) {
    List<ReadSheet.Row> rows = new ArrayList<>();
    problemsByRow(draft.problems())
        .forEach((number, problems) -> rows.add(wrong(number, problems, draft)));
    draft
        .good()
        .forEach(
            (number, value) ->
                rows.add(good(number, value, draft.keys().getOrDefault(number, List.of()))));
    return new ReadSheet.Rows(rows, written(draft.summary()));
  }

  private static Map<Integer, List<CellProblem>> problemsByRow(List<CellProblem> problems) {
    Map<Integer, List<CellProblem>> byRow = new TreeMap<>();
    problems.forEach(
        problem -> byRow.computeIfAbsent(problem.row(), row -> new ArrayList<>()).add(problem));
    return byRow;
  }

  private ReadSheet.Row wrong(int number, List<CellProblem> problems, ListDraft<?, ?> draft) {
    return wrong(number, problems, draft.typed().getOrDefault(number, List.of()));
  }

  /** A row with problems, and as it was typed. */
  public ReadSheet.Row wrong(int number, List<CellProblem> problems, List<TypedCell> typed) {
    return new ReadSheet.Row(
        number, false, written(new ListRow<>(null, problems, typed)), List.of());
  }

  /** A row without problems. */
  public ReadSheet.Row good(int number, Object value, List<String> keys) {
    ListRow<Object> row = new ListRow<>(value, List.of(), List.of());
    return new ReadSheet.Row(number, true, written(row), keys);
  }

  /**
   * A list whose rows are stored already; {@code summary} is what is to be said of it as a whole.
   */
  public ReadSheet.Stored stored(int good, int bad, Object summary) {
    return new ReadSheet.Stored(good, bad, written(summary));
  }

  /** The value of a row without problems. */
  public <T> T good(ImportedList<T, ?> list, ImportedRow row) {
    return Objects.requireNonNull(row(list, row).value(), () -> "import row " + row.number());
  }

  /** A row as it was stored. */
  public <T> ListRow<T> row(ImportedList<T, ?> list, ImportedRow row) {
    JavaType type = json.getTypeFactory().constructParametricType(ListRow.class, list.row());
    return read(row.content(), type);
  }

  /** Null until the list is read. */
  public <S> @Nullable S summary(ImportedList<?, S> list, ImportJob job) {
    return job.summary() == null
        ? null
        : read(job.summary(), json.getTypeFactory().constructType(list.summary()));
  }

  private <T> T read(String text, JavaType type) {
    try {
      return json.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an import is not what was stored", e);
    }
  }

  private String written(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
