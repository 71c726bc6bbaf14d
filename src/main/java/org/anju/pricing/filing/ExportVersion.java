package org.anju.pricing.filing;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.anju.platform.database.RowStream;
import org.anju.platform.error.RefusedException;
import org.anju.platform.spreadsheet.ListWriter;
import org.anju.project.ProjectUse;

/** Writes a version of a price list as a file, for everybody. */
@ApplicationScoped
public class ExportVersion {

  private static final String USE =
      """
      SELECT o.use FROM price_list p JOIN offering o ON o.id = p.offering_id AND o.stage <> 'DRAFT'
      WHERE p.offering_id = $1 AND p.list_version = $2
      """;

  private static final List<String> COLUMNS =
      List.of(
          "building",
          "entrance",
          "room",
          "storey",
          "layout",
          "orientation",
          "built_area",
          "unit_price",
          "total_price");

  private final Pool pool;
  private final RowStream rows;

  ExportVersion(Pool pool, RowStream rows) {
    this.pool = pool;
    this.rows = rows;
  }

  /** Writes the version. */
  public interface Export {
    Uni<Void> to(Path file, Locale language);
  }

  /** What writes it; refused when there is no such version. */
  public Uni<Export> of(long offering, int version) {
    return pool.preparedQuery(USE)
        .execute(Tuple.of(offering, version))
        .map(
            found -> {
              if (found.size() == 0) {
                throw RefusedException.of(PriceFilingRefusal.UNKNOWN);
              }
              ProjectUse use = ProjectUse.valueOf(found.iterator().next().getString("use"));
              return (file, language) -> write(offering, version, use, file, language);
            });
  }

  private Uni<Void> write(long offering, int version, ProjectUse use, Path file, Locale language) {
    ListWriter writer = ListWriter.open(ListWriter.Format.CSV, file);
    writer.row(VersionWords.in(language).headings(use));
    return rows.forEach(
            PriceVersions.UNITS, Tuple.of(offering, version), row -> writer.row(cells(row)))
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .eventually(writer::close);
  }

  private static List<String> cells(Row row) {
    return COLUMNS.stream().map(column -> row.getValue(column).toString()).toList();
  }
}
