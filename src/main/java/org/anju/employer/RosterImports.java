package org.anju.employer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.anju.application.Category;
import org.anju.employer.sheet.RosterRow;
import org.anju.employer.sheet.RosterSheet;
import org.anju.platform.imports.ImportKind;
import org.anju.platform.imports.ImportPreviews;
import org.anju.platform.imports.ImportView;
import org.anju.platform.imports.ImportedList;
import org.anju.platform.imports.RowProblem;
import org.anju.platform.security.Actor;
import org.anju.platform.web.Page;
import org.jetbrains.annotations.Nullable;

/** What an employer sees of its roster imports; names and numbers masked. */
@ApplicationScoped
public class RosterImports {

  static final ImportedList<RosterRow, RosterSummary> LIST =
      new ImportedList<>(
          ImportKind.ROSTER, RosterSheet.class, RosterRow.class, RosterSummary.class);

  private final ImportPreviews previews;

  RosterImports(ImportPreviews previews) {
    this.previews = previews;
  }

  /** An import with its totals, which are null until the sheet is read. */
  public record RosterPreview(ImportView job, @Nullable RosterSummary summary) {}

  /** A row of the roster; the values are null when the row has problems. */
  public record RosterPreviewRow(
      int row,
      @Nullable String nameMasked,
      @Nullable String identityMasked,
      @Nullable String mobileMasked,
      @Nullable Integer householdSize,
      @Nullable Category category,
      List<RowProblem> problems) {}

  public Uni<RosterPreview> preview(Actor actor, long job, Locale language) {
    return previews.job(actor, job, LIST, language, RosterPreview::new);
  }

  public Uni<List<ImportView>> recent(Actor actor, long offering, Locale language) {
    return previews.recent(actor, offering, LIST, language);
  }

  public Uni<Page<RosterPreviewRow>> rows(
      Actor actor, long job, ImportPreviews.Window window, Locale language) {
    return previews.rows(actor, job, LIST, window, language, RosterImports::row);
  }

  private static RosterPreviewRow row(
      int number, @Nullable RosterRow row, List<RowProblem> problems) {
    if (row == null) {
      return new RosterPreviewRow(number, null, null, null, null, null, problems);
    }
    return new RosterPreviewRow(
        number,
        row.name().masked(),
        row.identityNumber().masked(),
        row.mobile().masked(),
        row.size(),
        row.category(),
        problems);
  }
}
