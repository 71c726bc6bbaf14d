package org.anju.employer;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.anju.employer.sheet.RosterSheet;
import org.anju.platform.error.RefusedException;
import org.anju.platform.imports.ImportJobs;
import org.anju.platform.imports.ImportRefusal;
import org.anju.platform.imports.ImportRows;
import org.anju.platform.imports.ImportState;
import org.anju.platform.imports.ImportedLists;
import org.anju.platform.security.Actor;
import org.anju.platform.spreadsheet.CellProblem;
import org.anju.platform.spreadsheet.Limits;
import org.anju.platform.spreadsheet.Progress;
import org.anju.platform.spreadsheet.Reading;
import org.anju.platform.time.BusinessClock;

/** Gives an employer its roster back with the mistakes written into it. */
@ApplicationScoped
public class MarkRoster {

  private final ImportJobs jobs;
  private final ImportRows rows;
  private final ImportedLists lists;
  private final BusinessClock clock;

  MarkRoster(ImportJobs jobs, ImportRows rows, ImportedLists lists, BusinessClock clock) {
    this.jobs = jobs;
    this.rows = rows;
    this.lists = lists;
    this.clock = clock;
  }

  public Uni<Void> write(Actor actor, long job, Locale language, Path target) {
    return problems(actor, job)
        .chain(
            problems ->
                jobs.file(actor, job)
                    .emitOn(Infrastructure.getDefaultWorkerPool())
                    .invoke(file -> write(file, problems, language, target)))
        .replaceWithVoid();
  }

  private Uni<List<CellProblem>> problems(Actor actor, long job) {
    return jobs.ownedBy(actor, job)
        .invoke(
            found -> {
              if (found.kind() != RosterImports.LIST.kind()) {
                throw RefusedException.of(ImportRefusal.UNKNOWN);
              }
              if (found.state() == ImportState.READING || found.state() == ImportState.UNREADABLE) {
                throw RefusedException.of(ImportRefusal.NOT_READY);
              }
            })
        .chain(rows::wrong)
        .map(
            rows ->
                rows.stream()
                    .flatMap(row -> lists.row(RosterImports.LIST, row).problems().stream())
                    .toList());
  }

  private void write(byte[] file, List<CellProblem> problems, Locale language, Path target) {
    RosterSheet sheet = new RosterSheet(clock.today(), Limits.DEFAULT, Progress.UNHEARD);
    try {
      Path original = Files.createTempFile("anju-list-", ".tmp");
      try (OutputStream out = Files.newOutputStream(target)) {
        Files.write(original, file);
        if (sheet.writeMarked(original, problems, language, out) instanceof Reading.Unreadable) {
          throw RefusedException.of(ImportRefusal.NOT_READY);
        }
      } finally {
        Files.deleteIfExists(original);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
