package org.anju.pricing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.anju.platform.imports.ImportKind;
import org.anju.platform.imports.ImportedLists;
import org.anju.platform.imports.ListDraft;
import org.anju.platform.imports.ReadSheet;
import org.anju.platform.imports.SheetReader;
import org.anju.platform.spreadsheet.Limits;
import org.anju.platform.spreadsheet.Progress;
import org.anju.policy.Policies;
import org.anju.pricing.sheet.PriceListDraft;
import org.anju.pricing.sheet.PriceListSheet;
import org.anju.pricing.sheet.UnitLine;

/** Reads price lists for the import, by the area cap of the policy (article 7). */
@ApplicationScoped
public class PriceListReader implements SheetReader {

  private final Policies policies;
  private final ImportedLists lists;

  PriceListReader(Policies policies, ImportedLists lists) {
    this.policies = policies;
    this.lists = lists;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.PRICE_LIST;
  }

  @Override
  public ReadSheet read(InputStream workbook, Progress progress) {
    PriceListSheet sheet =
        new PriceListSheet(policies.current().maxBuiltArea(), Limits.DEFAULT, progress);
    return lists.written(sheet.read(workbook), PriceListReader::draft);
  }

  private static ListDraft<UnitLine, PriceListSummary> draft(PriceListDraft draft) {
    Map<Integer, UnitLine> lines = new TreeMap<>();
    draft.lines().forEach(line -> lines.put(line.row(), line));
    return new ListDraft<>(lines, draft.problems(), Map.of(), Map.of(), PriceListSummary.of(draft));
  }
}
