package org.anju.pricing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anju.platform.imports.ImportRows;
import org.anju.platform.imports.ImportedLists;
import org.anju.pricing.calculation.ListLine;
import org.anju.pricing.calculation.ListUnit;
import org.anju.pricing.sheet.UnitLine;
import org.jetbrains.annotations.Nullable;

/** The good rows of an import as lines of a list. */
@ApplicationScoped
class ImportedLines {

  private final ImportRows rows;
  private final ImportedLists lists;

  ImportedLines(ImportRows rows, ImportedLists lists) {
    this.rows = rows;
    this.lists = lists;
  }

  Uni<List<ListLine>> of(SqlConnection connection, long job) {
    return rows.good(connection, job)
        .map(
            rows ->
                rows.stream().map(row -> line(lists.good(PriceListImports.LIST, row))).toList());
  }

  private static ListLine line(UnitLine line) {
    return new ListLine(
        new ListUnit(
            line.building(),
            orEmpty(line.entrance()),
            line.room(),
            line.storey(),
            orEmpty(line.layout()),
            orEmpty(line.orientation()),
            line.builtArea(),
            line.innerArea(),
            line.sharedArea(),
            orEmpty(line.note()),
            null),
        line.unitPrice(),
        line.totalPrice());
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
