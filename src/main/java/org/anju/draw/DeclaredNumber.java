package org.anju.draw;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jetbrains.annotations.Nullable;

/**
 * The public number that an officer declares when a draw is sealed, as it was typed; {@link
 * DeclaredSources} says what is wrong with it.
 *
 * @param publication what is published, by whom
 * @param issue which issue of it
 * @param form how its digits are written one after the other, in words
 * @param digits how many digits that makes, 1 to 100
 * @param publishedAt when the publisher makes the issue known
 */
public record DeclaredNumber(
    @Nullable @Size(max = 1000) String publication,
    @Nullable @Size(max = 1000) String issue,
    @Nullable @Size(max = 1000) String form,
    @Nullable Integer digits,
    @Nullable Instant publishedAt) {}
