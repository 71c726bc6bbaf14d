package org.anju.selection.file;

import java.time.Instant;
import org.jetbrains.annotations.Nullable;

/**
 * Something that happened to a unit or a family.
 *
 * @param code stable, for programs
 * @param main one of the steps; the others are entries of the audit log
 * @param text what happened, in the reader's language
 * @param by in which role somebody decided it, in the reader's language; null for a step
 * @param receipt of the family that it concerned; null in a family's own file
 * @param digest of the entry in the audit log, in hex; null when it has none
 */
public record FileEvent(
    Instant at,
    String code,
    boolean main,
    String text,
    @Nullable String by,
    @Nullable String receipt,
    @Nullable String digest) {}
