package org.anju.pricing.filing;

import java.math.BigDecimal;
import org.jetbrains.annotations.Nullable;

/**
 * What a version changed about a unit. Areas are m², unit prices yuan per m², totals yuan; of rents
 * per month. What was before is null for a unit that was added, what is now for one withdrawn.
 */
public record PriceChange(
    ChangeKind kind,
    String building,
    String entrance,
    String room,
    @Nullable BigDecimal areaBefore,
    @Nullable BigDecimal areaNow,
    @Nullable BigDecimal unitPriceBefore,
    @Nullable BigDecimal unitPriceNow,
    @Nullable BigDecimal totalBefore,
    @Nullable BigDecimal totalNow) {}
