/**
 * How prices come about: the calculation sheet 测算表 of an offering, the limits of average, total and
 * profit (Huangshi measures, articles 10 and 13; Weihai work plan, part 2 (2)), and lists generated
 * from it. Prices, limits and coefficients are pure; owns {@code price_calculation}, {@code
 * price_cost_item} and {@code price_coefficient}.
 */
package org.anju.pricing.calculation;
