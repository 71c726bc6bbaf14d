package org.anju.pricing;

import java.math.BigDecimal;
import java.util.List;
import org.anju.pricing.sheet.PriceListDraft;

/**
 * The totals of an imported list.
 *
 * @param area built area in m²
 * @param money yuan
 * @param ignoredHeadings columns that mean nothing here
 */
public record PriceListSummary(
    int units, int buildings, BigDecimal area, BigDecimal money, List<String> ignoredHeadings) {

  static PriceListSummary of(PriceListDraft draft) {
    return new PriceListSummary(
        draft.computed().units(),
        draft.buildings(),
        draft.computed().builtArea(),
        draft.computed().money(),
        draft.ignoredHeadings());
  }
}
