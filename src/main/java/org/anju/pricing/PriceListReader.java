package org.anju.pricing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.anju.platform.imports.ImportKind;
import org.anju.platform.imports.ReadSheet;
import org.anju.platform.imports.SheetReader;
import org.anju.platform.spreadsheet.CellProblem;
import org.anju.platform.spreadsheet.Limits;
import org.anju.platform.spreadsheet.Progress;
import org.anju.platform.spreadsheet.Reading;
import org.anju.policy.Policies;
import org.anju.pricing.sheet.PriceListDraft;
import org.anju.pricing.sheet.PriceListSheet;
import org.anju.pricing.sheet.UnitLine;

/** Reads price lists for the import, by the area cap of the policy (article 7). */
@ApplicationScoped
public class PriceListReader implements SheetReader {

  private final Policies policies;
  private final ObjectMapper json;

  PriceListReader(Policies policies, ObjectMapper json) {
    this.policies = policies;
    this.json = json;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.PRICE_LIST;
  }

  @Override
  public ReadSheet read(InputStream workbook, Progress progress) {
    PriceListSheet sheet =
        new PriceListSheet(policies.current().maxBuiltArea(), Limits.DEFAULT, progress);
    Reading<PriceListDraft> reading = sheet.read(workbook);
    if (reading instanceof Reading.Unreadable<PriceListDraft> unreadable) {
      return new ReadSheet.Unreadable(unreadable.reason(), unreadable.arguments());
    }
    return rows(((Reading.Readable<PriceListDraft>) reading).content());
  }

  private ReadSheet rows(PriceListDraft draft) {
    Map<Integer, UnitLine> lines = new TreeMap<>();
    draft.lines().forEach(line -> lines.put(line.row(), line));
    Map<Integer, List<CellProblem>> problems = new TreeMap<>();
    draft
        .problems()
        .forEach(
            problem ->
                problems.computeIfAbsent(problem.row(), row -> new ArrayList<>()).add(problem));
    List<ReadSheet.Row> rows = new ArrayList<>();
    problems.forEach((row, found) -> rows.add(row(row, new PriceRow(null, found))));
    lines.forEach((row, line) -> rows.add(row(row, new PriceRow(line, List.of()))));
    return new ReadSheet.Rows(rows, written(PriceListSummary.of(draft)));
  }

  private ReadSheet.Row row(int number, PriceRow row) {
    return new ReadSheet.Row(number, row.line() != null, written(row));
  }

  private String written(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
