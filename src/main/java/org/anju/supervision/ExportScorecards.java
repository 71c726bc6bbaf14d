package org.anju.supervision;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.anju.platform.security.Actor;
import org.anju.platform.spreadsheet.ListWriter;
import org.anju.platform.spreadsheet.ListWriter.Format;

/** Writes the scorecards of a year as a list. */
@ApplicationScoped
public class ExportScorecards {

  /** A city has one or two acquirers in each district, so one page holds them all. */
  private static final int ALL = 1_000;

  private final ReadScorecards read;

  ExportScorecards(ReadScorecards read) {
    this.read = read;
  }

  /** Which list is written, and how. */
  public record Export(int year, Format format, Locale language) {

    /** As the browser saves it. */
    public String fileName() {
      return ScorecardWords.in(language).fileName(year) + "." + format.extension();
    }
  }

  /** Those that the actor may read. */
  public Uni<Void> write(Actor actor, Export export, Path file) {
    return read.page(actor, export.year(), 0, ALL)
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .invoke(page -> write(page.items(), export, file))
        .replaceWithVoid();
  }

  private static void write(List<Scorecard> scorecards, Export export, Path file) {
    try (ListWriter writer = ListWriter.open(export.format(), file)) {
      writer.row(ScorecardWords.in(export.language()).headings());
      scorecards.forEach(scorecard -> writer.row(cells(scorecard)));
    }
  }

  /** Blank where there is nothing to measure. */
  private static List<String> cells(Scorecard score) {
    List<Object> cells = new ArrayList<>();
    cells.add(score.name());
    cells.addAll(cells(score.allocation()));
    cells.addAll(cells(score.sale()));
    cells.addAll(cells(score.rent()));
    cells.addAll(cells(score.complaints()));
    cells.addAll(cells(score.property()));
    return cells.stream().map(cell -> cell == null ? null : cell.toString()).toList();
  }

  private static List<Object> cells(Scorecard.Allocation allocation) {
    return Arrays.asList(
        allocation.handedOver(),
        allocation.allocated(),
        allocation.medianDays(),
        allocation.longestDays(),
        allocation.waiting(),
        allocation.longestWaiting());
  }

  private static List<Object> cells(Scorecard.PriceLevel level) {
    return Arrays.asList(level.lists(), level.price(), level.cap(), level.percent());
  }

  private static List<Object> cells(Scorecard.Complained complaints) {
    return Arrays.asList(complaints.filed(), complaints.upheld(), complaints.late());
  }

  private static List<Object> cells(Scorecard.Served property) {
    return Arrays.asList(
        property.projects(),
        property.without(),
        property.lowestStars(),
        property.averageStars(),
        property.expired());
  }
}
