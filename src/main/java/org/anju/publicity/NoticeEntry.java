package org.anju.publicity;

import org.anju.application.Category;
import org.jetbrains.annotations.Nullable;

/**
 * A family under notice.
 *
 * @param nameMasked null once the notice is over
 * @param identityMasked null once the notice is over
 */
public record NoticeEntry(
    String receipt,
    @Nullable String nameMasked,
    @Nullable String identityMasked,
    Category category,
    int tier) {}
