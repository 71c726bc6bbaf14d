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
        .forEach((number, problems) -> rows.add(row(number, new ListRow<>(null, problems))));
    draft.good().forEach((number, value) -> rows.add(row(number, new ListRow<>(value, List.of()))));
    return new ReadSheet.Rows(rows, written(draft.summary()));
  }

  private static Map<Integer, List<CellProblem>> problemsByRow(List<CellProblem> problems) {
    Map<Integer, List<CellProblem>> byRow = new TreeMap<>();
    problems.forEach(
        problem -> byRow.computeIfAbsent(problem.row(), row -> new ArrayList<>()).add(problem));
    return byRow;
  }

  private ReadSheet.Row row(int number, ListRow<?> row) {
    return new ReadSheet.Row(number, row.value() != null, written(row));
  }

  /** The value of a row without problems. */
  public <T> T good(ImportedList<T, ?> list, ImportedRow row) {
    return Objects.requireNonNull(row(list, row).value(), () -> "import row " + row.number());
  }

  <T> ListRow<T> row(ImportedList<T, ?> list, ImportedRow row) {
    JavaType type = json.getTypeFactory().constructParametricType(ListRow.class, list.row());
    return read(row.content(), type);
  }

  /** Null until the list is read. */
  <S> @Nullable S summary(ImportedList<?, S> list, ImportJob job) {
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
