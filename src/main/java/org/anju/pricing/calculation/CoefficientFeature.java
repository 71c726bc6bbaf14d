package org.anju.pricing.calculation;

/** What a coefficient goes by. */
enum CoefficientFeature {
  STOREY,
  ORIENTATION,
  LAYOUT
}
