package org.anju.pricing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.anju.offering.OfferingPolicies;
import org.anju.platform.imports.ImportKind;
import org.anju.platform.imports.ReadSheet;
import org.anju.platform.imports.SheetReader;
import org.anju.platform.spreadsheet.CellProblem;
import org.anju.platform.spreadsheet.Limits;
import org.anju.platform.spreadsheet.Progress;
import org.anju.platform.spreadsheet.Reading;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policy;
import org.anju.pricing.sheet.PriceListDraft;
import org.anju.pricing.sheet.PriceListSheet;
import org.anju.pricing.sheet.UnitLine;

/** Reads price lists for the import, by the area cap of the offering's district (article 7). */
@ApplicationScoped
public class PriceListReader implements SheetReader {

  private static final Duration LONGEST_LOOKUP = Duration.ofSeconds(10);

  private final Pool pool;
  private final OfferingPolicies policies;
  private final BusinessClock clock;
  private final ObjectMapper json;

  PriceListReader(Pool pool, OfferingPolicies policies, BusinessClock clock, ObjectMapper json) {
    this.pool = pool;
    this.policies = policies;
    this.clock = clock;
    this.json = json;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.PRICE_LIST;
  }

  @Override
  public ReadSheet read(long offering, InputStream workbook, Progress progress) {
    BigDecimal areaCap = inForce(offering).maxBuiltArea();
    PriceListSheet sheet = new PriceListSheet(areaCap, Limits.DEFAULT, progress);
    Reading<PriceListDraft> reading = sheet.read(workbook);
    if (reading instanceof Reading.Unreadable<PriceListDraft> unreadable) {
      return new ReadSheet.Unreadable(unreadable.reason(), unreadable.arguments());
    }
    return rows(((Reading.Readable<PriceListDraft>) reading).content());
  }

  private Policy inForce(long offering) {
    return policies.inForce(pool, offering, clock.today()).await().atMost(LONGEST_LOOKUP);
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
