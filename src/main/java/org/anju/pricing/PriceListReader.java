package org.anju.pricing;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.anju.offering.OfferingPolicies;
import org.anju.platform.imports.ImportKind;
import org.anju.platform.imports.ImportedLists;
import org.anju.platform.imports.ListDraft;
import org.anju.platform.imports.OpenImport;
import org.anju.platform.imports.ReadSheet;
import org.anju.platform.imports.SheetReader;
import org.anju.platform.spreadsheet.Limits;
import org.anju.platform.spreadsheet.Progress;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policy;
import org.anju.pricing.calculation.ListableHomes;
import org.anju.pricing.sheet.HomesAtHand;
import org.anju.pricing.sheet.PriceListDraft;
import org.anju.pricing.sheet.PriceListSheet;
import org.anju.pricing.sheet.UnitLine;

/**
 * Reads price lists for the import, by the area cap of the offering's district (article 7) and, for
 * acquired homes, by what was handed over.
 */
@ApplicationScoped
public class PriceListReader implements SheetReader {

  private static final Duration LONGEST_LOOKUP = Duration.ofSeconds(10);

  private final Pool pool;
  private final OfferingPolicies policies;
  private final BusinessClock clock;
  private final ImportedLists lists;
  private final ListableHomes homes;

  PriceListReader(
      Pool pool,
      OfferingPolicies policies,
      ListableHomes homes,
      BusinessClock clock,
      ImportedLists lists) {
    this.pool = pool;
    this.policies = policies;
    this.homes = homes;
    this.clock = clock;
    this.lists = lists;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.PRICE_LIST;
  }

  @Override
  public ReadSheet read(OpenImport job, InputStream workbook, Progress progress) {
    BigDecimal areaCap = inForce(job.owner().offering()).maxBuiltArea();
    HomesAtHand atHand = homes.atHand(pool, job.owner().offering()).await().atMost(LONGEST_LOOKUP);
    PriceListSheet sheet = new PriceListSheet(areaCap, atHand, Limits.DEFAULT, progress);
    return lists.written(sheet.read(workbook), PriceListReader::draft);
  }

  private Policy inForce(long offering) {
    return policies.inForce(pool, offering, clock.today()).await().atMost(LONGEST_LOOKUP);
  }

  private static ListDraft<UnitLine, PriceListSummary> draft(PriceListDraft draft) {
    Map<Integer, UnitLine> lines = new TreeMap<>();
    draft.lines().forEach(line -> lines.put(line.row(), line));
    return new ListDraft<>(lines, draft.problems(), Map.of(), Map.of(), PriceListSummary.of(draft));
  }
}
