package org.anju.selection;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jetbrains.annotations.Nullable;

/** Reads the database's values as the feature's own. */
public final class Rows {

  private Rows() {}

  public static Instant instant(Row row, String column) {
    return row.getOffsetDateTime(column).toInstant();
  }

  @Nullable
  public static Instant instantOrNull(Row row, String column) {
    OffsetDateTime value = row.getOffsetDateTime(column);
    return value == null ? null : value.toInstant();
  }

  /** An instant as a statement's parameter. */
  public static OffsetDateTime parameter(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  public static <T> List<T> list(RowSet<Row> rows, Function<Row, T> reader) {
    List<T> items = new ArrayList<>(rows.rowCount());
    rows.forEach(row -> items.add(reader.apply(row)));
    return List.copyOf(items);
  }

  /** The first four values of a statement that somebody makes for a family; see {@link Chooser}. */
  public static Tuple values(Chooser chooser, long offeringId, Instant now) {
    return Tuple.tuple()
        .addLong(offeringId)
        .addString(chooser.family())
        .addString(chooser.by())
        .addOffsetDateTime(parameter(now));
  }
}
