package org.anju.employer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.anju.employer.sheet.RosterDraft;
import org.anju.employer.sheet.RosterSheet;
import org.anju.platform.imports.ImportKind;
import org.anju.platform.imports.ReadSheet;
import org.anju.platform.imports.SheetReader;
import org.anju.platform.spreadsheet.CellProblem;
import org.anju.platform.spreadsheet.Limits;
import org.anju.platform.spreadsheet.Progress;
import org.anju.platform.spreadsheet.Reading;
import org.anju.platform.time.BusinessClock;

/** Reads rosters for the import; ages count on the day of reading. */
@ApplicationScoped
public class RosterReader implements SheetReader {

  private final BusinessClock clock;
  private final ObjectMapper json;

  RosterReader(BusinessClock clock, ObjectMapper json) {
    this.clock = clock;
    this.json = json;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.ROSTER;
  }

  @Override
  public ReadSheet read(long offering, InputStream workbook, Progress progress) {
    Reading<RosterDraft> reading =
        new RosterSheet(clock.today(), Limits.DEFAULT, progress).read(workbook);
    if (reading instanceof Reading.Unreadable<RosterDraft> unreadable) {
      return new ReadSheet.Unreadable(unreadable.reason(), unreadable.arguments());
    }
    return rows(((Reading.Readable<RosterDraft>) reading).content());
  }

  private ReadSheet rows(RosterDraft draft) {
    Map<Integer, List<CellProblem>> problems = new TreeMap<>();
    draft
        .problems()
        .forEach(
            problem ->
                problems.computeIfAbsent(problem.row(), row -> new ArrayList<>()).add(problem));
    List<ReadSheet.Row> rows = new ArrayList<>();
    problems.forEach((row, found) -> rows.add(row(row, new RosterEntry(null, found))));
    draft.rows().forEach(good -> rows.add(row(good.row(), new RosterEntry(good, List.of()))));
    return new ReadSheet.Rows(
        rows, written(new RosterSummary(draft.rowsRead(), draft.ignoredHeadings())));
  }

  private ReadSheet.Row row(int number, RosterEntry entry) {
    return new ReadSheet.Row(number, entry.household() != null, written(entry));
  }

  private String written(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
