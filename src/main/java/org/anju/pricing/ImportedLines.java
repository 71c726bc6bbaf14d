package org.anju.pricing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anju.platform.imports.ImportJobs;
import org.anju.platform.imports.ImportedLists;
import org.anju.pricing.calculation.ListLine;
import org.anju.pricing.calculation.ListUnit;
import org.anju.pricing.sheet.UnitLine;
import org.jetbrains.annotations.Nullable;

/** The good rows of an import as lines of a list. */
@ApplicationScoped
class ImportedLines {

  private final ImportJobs jobs;
  private final ImportedLists lists;

  ImportedLines(ImportJobs jobs, ImportedLists lists) {
    this.jobs = jobs;
    this.lists = lists;
  }

  Uni<List<ListLine>> of(SqlConnection connection, long job) {
    return jobs.goodRows(connection, job)
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
