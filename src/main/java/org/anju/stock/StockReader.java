package org.anju.stock;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.anju.platform.imports.ImportKind;
import org.anju.platform.imports.ImportedLists;
import org.anju.platform.imports.OpenImport;
import org.anju.platform.imports.ReadSheet;
import org.anju.platform.imports.SheetReader;
import org.anju.platform.spreadsheet.CellProblem;
import org.anju.platform.spreadsheet.Limits;
import org.anju.platform.spreadsheet.Progress;
import org.anju.platform.spreadsheet.Reading;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;
import org.anju.stock.sheet.SheetNotes;
import org.anju.stock.sheet.StockLine;
import org.anju.stock.sheet.StockRows;
import org.anju.stock.sheet.StockSheet;
import org.anju.stock.sheet.StockTerms;
import org.jetbrains.annotations.Nullable;

/**
 * Reads a district's ledger for the import: rows are stored a few hundred at a time, and the whole
 * is compared with the ledger at the end. The area cap is that of the district (article 7).
 */
@ApplicationScoped
public class StockReader implements SheetReader {

  private static final int ROWS_AT_ONCE = 500;

  private final StagedRows staged;
  private final Policies policies;
  private final BusinessClock clock;
  private final ImportedLists lists;

  StockReader(StagedRows staged, Policies policies, BusinessClock clock, ImportedLists lists) {
    this.staged = staged;
    this.policies = policies;
    this.clock = clock;
    this.lists = lists;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.STOCK;
  }

  @Override
  public ReadSheet read(OpenImport job, InputStream workbook, Progress progress) {
    job.restart(connection -> staged.forget(connection, job.id()));
    Batches batches = new Batches(job);
    StockSheet sheet = new StockSheet(terms(job.owner().district()), Limits.DEFAULT, progress);
    Reading<SheetNotes> reading = sheet.read(workbook, batches);
    if (reading instanceof Reading.Unreadable<SheetNotes> unreadable) {
      return new ReadSheet.Unreadable(unreadable.reason(), unreadable.arguments());
    }
    batches.store();
    job.store(List.of(), staged::countForPlans);
    job.store(List.of(), connection -> staged.compare(connection, job.id()).replaceWithVoid());
    return lists.stored(
        batches.good, batches.bad, ((Reading.Readable<SheetNotes>) reading).content());
  }

  private StockTerms terms(String district) {
    return new StockTerms(
        district, policies.inForce(district, clock.today()).maxBuiltArea(), clock.today());
  }

  /** Stores rows whenever enough have come together. */
  private final class Batches implements StockRows {

    private final OpenImport job;
    private final List<StockLine> sound = new ArrayList<>();
    private final List<ReadSheet.Row> wrong = new ArrayList<>();
    private int good;
    private int bad;

    Batches(OpenImport job) {
      this.job = job;
    }

    @Override
    public void sound(StockLine line) {
      sound.add(line);
      good++;
      storeWhenFull();
    }

    @Override
    public void wrong(int row, @Nullable String code, List<CellProblem> problems) {
      wrong.add(
          lists.wrong(row, problems, List.of()).foundBy(code == null ? List.of() : List.of(code)));
      bad++;
      storeWhenFull();
    }

    private void storeWhenFull() {
      if (sound.size() + wrong.size() >= ROWS_AT_ONCE) {
        store();
      }
    }

    void store() {
      job.store(List.copyOf(wrong), connection -> staged.add(connection, job.id(), sound));
      wrong.clear();
      sound.clear();
    }
  }
}
