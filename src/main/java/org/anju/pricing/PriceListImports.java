package org.anju.pricing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.anju.platform.error.RefusedException;
import org.anju.platform.imports.ImportJob;
import org.anju.platform.imports.ImportJobs;
import org.anju.platform.imports.ImportKind;
import org.anju.platform.imports.ImportPreviews;
import org.anju.platform.imports.ImportState;
import org.anju.platform.imports.ImportView;
import org.anju.platform.imports.ImportedList;
import org.anju.platform.imports.RowProblem;
import org.anju.platform.security.Actor;
import org.anju.platform.web.Page;
import org.anju.pricing.calculation.ListStanding;
import org.anju.pricing.calculation.Obstacle.Worded;
import org.anju.pricing.calculation.TryList;
import org.anju.pricing.sheet.PriceListSheet;
import org.anju.pricing.sheet.UnitLine;
import org.jetbrains.annotations.Nullable;

/** What an acquirer sees of its price list imports. */
@ApplicationScoped
public class PriceListImports {

  static final ImportedList<UnitLine, PriceListSummary> LIST =
      new ImportedList<>(
          ImportKind.PRICE_LIST, PriceListSheet.class, UnitLine.class, PriceListSummary.class);

  private final Pool pool;
  private final ImportPreviews previews;
  private final ImportJobs jobs;
  private final ImportedLines lines;
  private final TryList attempt;

  PriceListImports(
      Pool pool, ImportPreviews previews, ImportJobs jobs, ImportedLines lines, TryList attempt) {
    this.pool = pool;
    this.previews = previews;
    this.jobs = jobs;
    this.lines = lines;
    this.attempt = attempt;
  }

  /**
   * An import.
   *
   * @param summary its totals; null until the sheet is read
   * @param standing how the list would stand against its limits; null unless it waits to be saved
   *     without a single problem
   * @param refused why it cannot be held against them at all; null when it can
   */
  public record Preview(
      ImportView job,
      @Nullable PriceListSummary summary,
      @Nullable ListStanding standing,
      @Nullable Worded refused) {}

  /**
   * A row of the sheet.
   *
   * @param builtArea m²; null, like the other values, when the row has problems
   * @param unitPrice yuan per m²
   * @param totalPrice yuan
   */
  public record PreviewRow(
      int row,
      @Nullable String building,
      @Nullable String entrance,
      @Nullable String room,
      @Nullable String layout,
      @Nullable BigDecimal builtArea,
      @Nullable BigDecimal unitPrice,
      @Nullable BigDecimal totalPrice,
      List<RowProblem> problems) {}

  public Uni<Preview> preview(Actor actor, long job, Locale language) {
    return previews
        .job(actor, job, LIST, language, (view, sums) -> new Preview(view, sums, null, null))
        .chain(
            found ->
                isWhole(found.job())
                    ? tried(actor, found, language)
                    : Uni.createFrom().item(found));
  }

  /** What can be saved as it is. */
  private static boolean isWhole(ImportView job) {
    return job.state() == ImportState.READY && job.rowsBad() == 0 && job.rowsGood() > 0;
  }

  private Uni<Preview> tried(Actor actor, Preview found, Locale language) {
    return jobs.ownedBy(actor, found.job().id())
        .chain(job -> standing(actor, job, language))
        .map(standing -> new Preview(found.job(), found.summary(), standing, null))
        .onFailure(RefusedException.class)
        .recoverWithItem(
            refused ->
                new Preview(found.job(), found.summary(), null, Worded.of(refused, language)));
  }

  private Uni<ListStanding> standing(Actor actor, ImportJob job, Locale language) {
    return pool.withConnection(
        connection ->
            lines
                .of(connection, job.id())
                .chain(
                    found ->
                        attempt.standing(connection, actor, job.offeringId(), found, language)));
  }

  public Uni<List<ImportView>> recent(Actor actor, long offering, Locale language) {
    return previews.recent(actor, offering, LIST, language);
  }

  public Uni<Page<PreviewRow>> rows(
      Actor actor, long job, ImportPreviews.Window window, Locale language) {
    return previews.rows(actor, job, LIST, window, language, PriceListImports::row);
  }

  private static PreviewRow row(int number, @Nullable UnitLine line, List<RowProblem> problems) {
    if (line == null) {
      return new PreviewRow(number, null, null, null, null, null, null, null, problems);
    }
    return new PreviewRow(
        number,
        line.building(),
        line.entrance(),
        line.room(),
        line.layout(),
        line.builtArea(),
        line.unitPrice(),
        line.totalPrice(),
        problems);
  }
}
