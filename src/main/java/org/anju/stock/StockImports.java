package org.anju.stock;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.anju.platform.error.RefusedException;
import org.anju.platform.imports.ImportJob;
import org.anju.platform.imports.ImportJobs;
import org.anju.platform.imports.ImportKind;
import org.anju.platform.imports.ImportPreviews;
import org.anju.platform.imports.ImportRefusal;
import org.anju.platform.imports.ImportView;
import org.anju.platform.imports.ImportedList;
import org.anju.platform.imports.RowProblem;
import org.anju.platform.security.Actor;
import org.anju.platform.web.Page;
import org.anju.stock.sheet.SheetNotes;
import org.anju.stock.sheet.StockLine;
import org.anju.stock.sheet.StockSheet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/** What an officer sees of a district's workbooks before they are saved. */
@ApplicationScoped
public class StockImports {

  static final ImportedList<StockLine, SheetNotes> LIST =
      new ImportedList<>(ImportKind.STOCK, StockSheet.class, StockLine.class, SheetNotes.class);

  private final Pool pool;
  private final ImportPreviews previews;
  private final ImportJobs jobs;
  private final StagedRows staged;
  private final Differences differences;

  StockImports(
      Pool pool,
      ImportPreviews previews,
      ImportJobs jobs,
      StagedRows staged,
      Differences differences) {
    this.pool = pool;
    this.previews = previews;
    this.jobs = jobs;
    this.staged = staged;
    this.differences = differences;
  }

  /**
   * How many rows stand how to the ledger.
   *
   * @param refused sound rows that contradict the ledger and are never saved
   * @param missing units of the district that the workbook leaves out; they stay as they are
   */
  @Schema(name = "StockCounts")
  public record Counts(int entered, int changed, int same, int refused, long missing) {}

  /** An import with its counts; null until the sheet is read. */
  @Schema(name = "StockPreview")
  public record Preview(
      ImportView job, String district, @Nullable Counts counts, List<String> ignoredHeadings) {}

  /** A row with problems, or the sheet as a whole when {@code row} is 0. */
  @Schema(name = "StockWrongRow")
  public record WrongRow(int row, List<RowProblem> problems) {}

  public Uni<Preview> preview(Actor officer, long job, Locale language) {
    return owned(officer, job)
        .chain(
            found ->
                counts(found)
                    .chain(
                        counts ->
                            previews.job(
                                officer,
                                job,
                                LIST,
                                language,
                                (view, notes) -> preview(view, found.district(), counts, notes))));
  }

  /** The latest imports of a district, newest first. */
  public Uni<List<ImportView>> recent(Actor officer, String district, Locale language) {
    return previews.recentOf(officer, district, LIST, language);
  }

  /** The rows that cannot be read, cell by cell. */
  public Uni<Page<WrongRow>> wrongRows(
      Actor officer, long job, int page, int size, Locale language) {
    return previews.rows(
        officer,
        job,
        LIST,
        new ImportPreviews.Window(true, page, size),
        language,
        (row, line, problems) -> new WrongRow(row, problems));
  }

  /** The sound rows of one kind. */
  public Uni<Page<Differences.Line>> differences(
      Actor officer, long job, Differences.Kind kind, int page, int size, Locale language) {
    return owned(officer, job).chain(found -> differences.page(found, kind, page, size, language));
  }

  /** The units of the district that the workbook leaves out. */
  public Uni<Page<Differences.MissingUnit>> missing(Actor officer, long job, int page, int size) {
    return owned(officer, job).chain(found -> differences.missing(found, page, size));
  }

  private Uni<ImportJob> owned(Actor officer, long job) {
    return jobs.ownedBy(officer, job).invoke(StockImports::requireStock);
  }

  /** Null while it is being read: there is nothing to count yet, and the page asks often. */
  private Uni<Counts> counts(ImportJob job) {
    if (job.summary() == null) {
      return Uni.createFrom().nullItem();
    }
    return staged
        .counts(pool, job.id())
        .chain(
            counts ->
                differences
                    .missing(job, 0, 1)
                    .map(missing -> Differences.counted(counts, missing.total())));
  }

  private static Preview preview(
      ImportView view, String district, @Nullable Counts counts, @Nullable SheetNotes notes) {
    return counts == null || notes == null
        ? new Preview(view, district, null, List.of())
        : new Preview(view, district, counts, notes.ignoredHeadings());
  }

  static void requireStock(ImportJob job) {
    if (job.kind() != ImportKind.STOCK) {
      throw RefusedException.of(ImportRefusal.UNKNOWN);
    }
  }
}
