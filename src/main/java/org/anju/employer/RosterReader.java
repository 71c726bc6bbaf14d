package org.anju.employer;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.anju.employer.sheet.RosterDraft;
import org.anju.employer.sheet.RosterRow;
import org.anju.employer.sheet.RosterSheet;
import org.anju.platform.imports.ImportKind;
import org.anju.platform.imports.ImportedLists;
import org.anju.platform.imports.ListDraft;
import org.anju.platform.imports.ReadSheet;
import org.anju.platform.imports.SheetReader;
import org.anju.platform.spreadsheet.Limits;
import org.anju.platform.spreadsheet.Progress;
import org.anju.platform.time.BusinessClock;

/** Reads rosters for the import; ages count on the day of reading. */
@ApplicationScoped
public class RosterReader implements SheetReader {

  private final BusinessClock clock;
  private final ImportedLists lists;

  RosterReader(BusinessClock clock, ImportedLists lists) {
    this.clock = clock;
    this.lists = lists;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.ROSTER;
  }

  @Override
  public ReadSheet read(long offering, InputStream workbook, Progress progress) {
    RosterSheet sheet = new RosterSheet(clock.today(), Limits.DEFAULT, progress);
    return lists.written(sheet.read(workbook), RosterReader::draft);
  }

  private static ListDraft<RosterRow, RosterSummary> draft(RosterDraft draft) {
    Map<Integer, RosterRow> households = new TreeMap<>();
    draft.rows().forEach(household -> households.put(household.row(), household));
    return new ListDraft<>(
        households, draft.problems(), new RosterSummary(draft.rowsRead(), draft.ignoredHeadings()));
  }
}
