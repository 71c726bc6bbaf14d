package org.anju.employer;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.anju.employer.sheet.RosterDraft;
import org.anju.employer.sheet.RosterRow;
import org.anju.employer.sheet.RosterSheet;
import org.anju.platform.imports.ImportKind;
import org.anju.platform.imports.ImportedLists;
import org.anju.platform.imports.ListDraft;
import org.anju.platform.imports.OpenImport;
import org.anju.platform.imports.ReadSheet;
import org.anju.platform.imports.SheetReader;
import org.anju.platform.personal.PersonHash;
import org.anju.platform.spreadsheet.Limits;
import org.anju.platform.spreadsheet.Progress;
import org.anju.platform.time.BusinessClock;

/** Reads rosters for the import; ages count on the day of reading. */
@ApplicationScoped
public class RosterReader implements SheetReader {

  private final BusinessClock clock;
  private final ImportedLists lists;
  private final PersonHash hash;

  RosterReader(BusinessClock clock, ImportedLists lists, PersonHash hash) {
    this.clock = clock;
    this.lists = lists;
    this.hash = hash;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.ROSTER;
  }

  @Override
  public ReadSheet read(OpenImport job, InputStream workbook, Progress progress) {
    RosterSheet sheet = new RosterSheet(clock.today(), Limits.DEFAULT, progress);
    return lists.written(sheet.read(workbook), this::draft);
  }

  /** By the hashes of its people a row is found again. */
  List<String> keys(RosterRow row) {
    Stream<RosterRow.Person> others =
        Stream.concat(Stream.ofNullable(row.spouse()), row.minors().stream());
    return Stream.concat(
            Stream.of(row.identityNumber()), others.map(RosterRow.Person::identityNumber))
        .map(hash::of)
        .toList();
  }

  private ListDraft<RosterRow, RosterSummary> draft(RosterDraft draft) {
    Map<Integer, RosterRow> households = new TreeMap<>();
    Map<Integer, List<String>> keys = new TreeMap<>();
    draft
        .rows()
        .forEach(
            household -> {
              households.put(household.row(), household);
              keys.put(household.row(), keys(household));
            });
    return new ListDraft<>(
        households,
        draft.problems(),
        draft.typed(),
        keys,
        new RosterSummary(draft.rowsRead(), draft.ignoredHeadings()));
  }
}
