package org.anju.employer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.anju.application.Category;
import org.anju.employer.sheet.RosterRow;
import org.anju.employer.sheet.RosterSheet;
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
import org.jetbrains.annotations.Nullable;

/** What an employer sees of its roster imports; names and numbers masked. */
@ApplicationScoped
public class RosterImports {

  private final ImportJobs jobs;
  private final ObjectMapper json;

  RosterImports(ImportJobs jobs, ObjectMapper json) {
    this.jobs = jobs;
    this.json = json;
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
    return jobs.ownedBy(actor, job).map(found -> preview(found, words(language)));
  }

  public Uni<List<ImportView>> recent(Actor actor, long offering, Locale language) {
    return jobs.recent(actor, offering)
        .map(
            found ->
                found.stream()
                    .filter(job -> job.kind() == ImportKind.ROSTER)
                    .map(job -> ImportWords.view(job, words(language)))
                    .toList());
  }

  public Uni<Page<RosterPreviewRow>> rows(
      Actor actor, long job, boolean badOnly, int page, int size, Locale language) {
    return jobs.ownedBy(actor, job)
        .chain(found -> jobs.rows(found, badOnly, page, size))
        .map(rows -> rows.map(row -> row(row, words(language))));
  }

  private RosterPreview preview(ImportJob job, ProblemWords words) {
    RosterSummary summary = job.summary() == null ? null : read(job.summary(), RosterSummary.class);
    return new RosterPreview(ImportWords.view(job, words), summary);
  }

  private RosterPreviewRow row(ImportedRow stored, ProblemWords words) {
    RosterEntry entry = read(stored.content(), RosterEntry.class);
    List<RowProblem> problems = RowProblem.of(entry.problems(), words);
    RosterRow row = entry.household();
    if (row == null) {
      return new RosterPreviewRow(stored.number(), null, null, null, null, null, problems);
    }
    int size = 1 + (row.spouse() == null ? 0 : 1) + row.minors().size();
    return new RosterPreviewRow(
        stored.number(),
        row.name().masked(),
        row.identityNumber().masked(),
        row.mobile().masked(),
        size,
        row.category(),
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
    return ProblemWords.of(RosterSheet.class, language);
  }
}
