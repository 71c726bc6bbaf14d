package org.anju.selection.rehearsal;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jetbrains.annotations.Nullable;

/** Reads the database's values as the feature's own. */
final class Columns {

  private Columns() {}

  @Nullable
  static Instant instant(Row row, String column) {
    OffsetDateTime value = row.getOffsetDateTime(column);
    return value == null ? null : value.toInstant();
  }

  /** An instant as a statement's parameter. */
  static OffsetDateTime parameter(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  static <T> List<T> list(RowSet<Row> rows, Function<Row, T> reader) {
    List<T> items = new ArrayList<>(rows.rowCount());
    rows.forEach(row -> items.add(reader.apply(row)));
    return List.copyOf(items);
  }
}
