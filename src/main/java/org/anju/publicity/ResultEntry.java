package org.anju.publicity;

import java.math.BigDecimal;
import org.jetbrains.annotations.Nullable;

/**
 * A family's place in the draw and the unit that it got.
 *
 * @param nameMasked null once the notice is over
 * @param building null, like entrance, room and price, when the family got no unit
 * @param totalPrice yuan
 */
public record ResultEntry(
    int rank,
    String receipt,
    @Nullable String nameMasked,
    @Nullable String building,
    @Nullable String entrance,
    @Nullable String room,
    @Nullable BigDecimal totalPrice) {}
