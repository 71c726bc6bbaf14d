package org.anju.pricing.calculation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.anju.platform.money.Yuan;
import org.anju.project.ProjectUse;
import org.anju.project.SupplyWay;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the prices of an offering are calculated from. */
public sealed interface PriceBasis {

  /** Which of them an offering has follows from its project. */
  @Schema(name = "PriceBasisKind")
  enum Kind {
    /** Acquired homes: replacement price plus mark-up (article 13). */
    ACQUIRED,
    /** New-built homes: land and construction cost plus mark-up (article 13). */
    BUILT,
    /** Homes to let: a share of the market rent (work plan, part 2 (2)). */
    RENT;

    static Kind of(SupplyWay way, ProjectUse use) {
      if (use == ProjectUse.RENT) {
        return RENT;
      }
      return way == SupplyWay.ACQUIRED ? ACQUIRED : BUILT;
    }
  }

  Kind kind();

  /** The highest average price: yuan per m², for {@link Rented} per m² and month. */
  PricePerMetre highest();

  /**
   * Acquired homes of one place.
   *
   * @param land allocated land, yuan per m², as {@code construction} and {@code fees}
   * @param markupPercent % of the construction cost
   */
  record Acquired(
      String place,
      BigDecimal land,
      BigDecimal construction,
      BigDecimal fees,
      BigDecimal markupPercent)
      implements PriceBasis {

    /** The replacement price 重置价格, yuan per m². */
    public BigDecimal replacementPrice() {
      return land.add(construction).add(fees);
    }

    @Override
    public Kind kind() {
      return Kind.ACQUIRED;
    }

    @Override
    public PricePerMetre highest() {
      return PricePerMetre.of(
          replacementPrice().add(Yuan.exactPercentOf(construction, markupPercent)));
    }

    boolean hasPartsOf(Replacement other) {
      return land.compareTo(other.land()) == 0
          && construction.compareTo(other.construction()) == 0
          && fees.compareTo(other.fees()) == 0;
    }
  }

  /**
   * New-built homes.
   *
   * @param landCost allocated land, yuan
   * @param constructionCost construction and installation 建安成本, yuan
   * @param area m² for sale that both paid for
   * @param markupPercent % of the construction cost
   */
  record Built(
      BigDecimal landCost, BigDecimal constructionCost, BigDecimal area, BigDecimal markupPercent)
      implements PriceBasis {

    @Override
    public Kind kind() {
      return Kind.BUILT;
    }

    @Override
    public PricePerMetre highest() {
      BigDecimal markup = Yuan.exactPercentOf(constructionCost, markupPercent);
      return new PricePerMetre(cost().add(markup), area);
    }

    /** Land and construction, yuan. */
    BigDecimal cost() {
      return landCost.add(constructionCost);
    }
  }

  /**
   * Homes to let.
   *
   * @param marketRent yuan per m² and month at the place
   * @param source the survey or decision that it is taken from
   * @param percent share of it that is asked at most, %
   */
  record Rented(BigDecimal marketRent, String source, LocalDate surveyedOn, BigDecimal percent)
      implements PriceBasis {

    @Override
    public Kind kind() {
      return Kind.RENT;
    }

    @Override
    public PricePerMetre highest() {
      return PricePerMetre.of(Yuan.exactPercentOf(marketRent, percent));
    }
  }
}
