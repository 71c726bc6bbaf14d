package org.anju.pricing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.anju.platform.imports.ImportJob;
import org.anju.platform.imports.ImportJobs;
import org.anju.platform.imports.ImportKind;
import org.anju.platform.imports.ImportView;
import org.anju.platform.imports.ImportWords;
import org.anju.platform.imports.ImportedRow;
import org.anju.platform.imports.RowProblem;
import org.anju.platform.security.Actor;
import org.anju.platform.spreadsheet.ProblemWords;
import org.anju.platform.web.Page;
import org.anju.pricing.sheet.PriceListSheet;
import org.anju.pricing.sheet.UnitLine;
import org.jetbrains.annotations.Nullable;

/** What an acquirer sees of its price list imports. */
@ApplicationScoped
public class PriceListImports {

  private final ImportJobs jobs;
  private final ObjectMapper json;

  PriceListImports(ImportJobs jobs, ObjectMapper json) {
    this.jobs = jobs;
    this.json = json;
  }

  /** An import with its totals, which are null until the sheet is read. */
  public record Preview(ImportView job, @Nullable PriceListSummary summary) {}

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
    return jobs.ownedBy(actor, job).map(found -> preview(found, words(language)));
  }

  public Uni<List<ImportView>> recent(Actor actor, long offering, Locale language) {
    return jobs.recent(actor, offering)
        .map(
            found ->
                found.stream()
                    .filter(job -> job.kind() == ImportKind.PRICE_LIST)
                    .map(job -> ImportWords.view(job, words(language)))
                    .toList());
  }

  public Uni<Page<PreviewRow>> rows(
      Actor actor, long job, boolean badOnly, int page, int size, Locale language) {
    return jobs.ownedBy(actor, job)
        .chain(found -> jobs.rows(found, badOnly, page, size))
        .map(rows -> rows.map(row -> row(row, words(language))));
  }

  private Preview preview(ImportJob job, ProblemWords words) {
    PriceListSummary summary =
        job.summary() == null ? null : read(job.summary(), PriceListSummary.class);
    return new Preview(ImportWords.view(job, words), summary);
  }

  private PreviewRow row(ImportedRow stored, ProblemWords words) {
    PriceRow row = read(stored.content(), PriceRow.class);
    List<RowProblem> problems = RowProblem.of(row.problems(), words);
    UnitLine line = row.line();
    if (line == null) {
      return new PreviewRow(stored.number(), null, null, null, null, null, null, null, problems);
    }
    return new PreviewRow(
        stored.number(),
        line.building(),
        line.entrance(),
        line.room(),
        line.layout(),
        line.builtArea(),
        line.unitPrice(),
        line.totalPrice(),
        problems);
  }

  private <T> T read(String text, Class<T> type) {
    try {
      return json.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ProblemWords words(Locale language) {
    return ProblemWords.of(PriceListSheet.class, language);
  }
}
