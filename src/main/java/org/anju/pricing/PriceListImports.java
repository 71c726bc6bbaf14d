package org.anju.pricing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.anju.platform.imports.ImportKind;
import org.anju.platform.imports.ImportPreviews;
import org.anju.platform.imports.ImportView;
import org.anju.platform.imports.ImportedList;
import org.anju.platform.imports.RowProblem;
import org.anju.platform.security.Actor;
import org.anju.platform.web.Page;
import org.anju.pricing.sheet.PriceListSheet;
import org.anju.pricing.sheet.UnitLine;
import org.jetbrains.annotations.Nullable;

/** What an acquirer sees of its price list imports. */
@ApplicationScoped
public class PriceListImports {

  static final ImportedList<UnitLine, PriceListSummary> LIST =
      new ImportedList<>(
          ImportKind.PRICE_LIST, PriceListSheet.class, UnitLine.class, PriceListSummary.class);

  private final ImportPreviews previews;

  PriceListImports(ImportPreviews previews) {
    this.previews = previews;
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
    return previews.job(actor, job, LIST, language, Preview::new);
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
