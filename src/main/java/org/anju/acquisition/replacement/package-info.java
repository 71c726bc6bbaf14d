/**
 * The replacement price 重置价格 of places: what building affordable housing there would cost, which no
 * acquisition passes (Weihai work plan, part 2 (5)). One officer enters it with its parts and its
 * source, another confirms it. Owns {@code replacement_price}.
 */
package org.anju.acquisition.replacement;
