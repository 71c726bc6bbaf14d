package org.anju.stock;

import java.math.BigDecimal;
import java.util.Arrays;

/** Bands of built area by which the ledger is summed up; each includes its upper end. */
public enum AreaBand {
  UP_TO_60("60"),
  UP_TO_75("75"),
  UP_TO_90("90"),
  UP_TO_105("105"),
  UP_TO_120("120"),
  /** Above what the measures allow today; entered under an earlier policy. */
  ABOVE_120("999999.99");

  /** Areas have two decimals, so the next band begins here. */
  private static final BigDecimal STEP = new BigDecimal("0.01");

  private final BigDecimal most;

  AreaBand(String most) {
    this.most = new BigDecimal(most);
  }

  /** The largest area of the band, in m². */
  public BigDecimal most() {
    return most;
  }

  /** The smallest area of the band, in m². */
  public BigDecimal least() {
    return ordinal() == 0 ? STEP : values()[ordinal() - 1].most.add(STEP);
  }

  /** Where the bands after the first begin, in m². */
  static BigDecimal[] beginnings() {
    return Arrays.stream(values()).skip(1).map(AreaBand::least).toArray(BigDecimal[]::new);
  }
}
