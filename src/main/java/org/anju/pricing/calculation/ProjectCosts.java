package org.anju.pricing.calculation;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a new-built project cost, as one of its sheets says it: the same for all its offerings.
 *
 * @param landCost yuan, as {@code constructionCost}
 * @param area m² for sale that both paid for
 * @param offeringId whose sheet it is
 * @param fixed whether another offering's list was filed with it by both offices, so that nothing
 *     else is taken any more
 */
@Schema(name = "ProjectCosts")
public record ProjectCosts(
    BigDecimal landCost,
    BigDecimal constructionCost,
    BigDecimal area,
    long offeringId,
    String offeringName,
    int sheetVersion,
    boolean fixed) {

  boolean areOf(PriceBasis.Built basis) {
    return landCost.compareTo(basis.landCost()) == 0
        && constructionCost.compareTo(basis.constructionCost()) == 0
        && area.compareTo(basis.area()) == 0;
  }
}
