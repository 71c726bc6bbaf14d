package org.anju.platform.imports;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.spreadsheet.ProblemWords;
import org.anju.platform.web.Page;
import org.jetbrains.annotations.Nullable;

/** What an organisation sees of its imports of one kind of list, before they are saved. */
@ApplicationScoped
public class ImportPreviews {

  private final ImportJobs jobs;
  private final ImportRows rows;
  private final ImportedLists lists;

  ImportPreviews(ImportJobs jobs, ImportRows rows, ImportedLists lists) {
    this.jobs = jobs;
    this.rows = rows;
    this.lists = lists;
  }

  /** Makes a row of the preview; {@code value} is null when the row has problems. */
  public interface RowView<T, R> {
    R of(int row, @Nullable T value, List<RowProblem> problems);
  }

  /**
   * Which rows to show.
   *
   * @param badOnly leaves the good ones out
   * @param page from 0
   */
  public record Window(boolean badOnly, int page, int size) {}

  /** {@code view} gets the import and its totals, which are null until the sheet is read. */
  public <S, P> Uni<P> job(
      Actor actor,
      long job,
      ImportedList<?, S> list,
      Locale language,
      BiFunction<ImportView, S, P> view) {
    return owned(actor, job, list)
        .map(
            found ->
                view.apply(
                    ImportWords.view(found, words(list, language)), lists.summary(list, found)));
  }

  /** The imports for an offering, newest first. */
  public Uni<List<ImportView>> recent(
      Actor actor, long offering, ImportedList<?, ?> list, Locale language) {
    ProblemWords words = words(list, language);
    return jobs.recent(actor, list.kind(), offering)
        .map(found -> found.stream().map(job -> ImportWords.view(job, words)).toList());
  }

  /** The imports for a district of the actor, newest first. */
  public Uni<List<ImportView>> recentOf(
      Actor actor, String district, ImportedList<?, ?> list, Locale language) {
    if (!ImportOwner.ofDistrict(district).includes(actor)) {
      return Uni.createFrom().failure(RefusedException.of(ImportRefusal.NOT_YOURS));
    }
    ProblemWords words = words(list, language);
    return jobs.recentOf(district, list.kind())
        .map(found -> found.stream().map(job -> ImportWords.view(job, words)).toList());
  }

  public <T, R> Uni<Page<R>> rows(
      Actor actor,
      long job,
      ImportedList<T, ?> list,
      Window window,
      Locale language,
      RowView<T, R> view) {
    ProblemWords words = words(list, language);
    return owned(actor, job, list)
        .chain(found -> rows.page(found, window.badOnly(), window.page(), window.size()))
        .map(page -> page.map(row -> viewed(list, row, words, view)));
  }

  private <T, R> R viewed(
      ImportedList<T, ?> list, ImportedRow stored, ProblemWords words, RowView<T, R> view) {
    ListRow<T> row = lists.row(list, stored);
    return view.of(stored.number(), row.value(), RowProblem.of(row.problems(), words));
  }

  private Uni<ImportJob> owned(Actor actor, long job, ImportedList<?, ?> list) {
    return jobs.ownedBy(actor, job)
        .invoke(
            found -> {
              if (found.kind() != list.kind()) {
                throw RefusedException.of(ImportRefusal.UNKNOWN);
              }
            });
  }

  private static ProblemWords words(ImportedList<?, ?> list, Locale language) {
    return ProblemWords.of(list.words(), language);
  }
}
