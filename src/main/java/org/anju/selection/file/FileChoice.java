package org.anju.selection.file;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.anju.contract.AgreementState;
import org.jetbrains.annotations.Nullable;

/**
 * A choice of a unit, and what became of it.
 *
 * @param phase of the selection plan
 * @param applicant masked
 * @param totalPrice yuan, of a rent yuan a month
 * @param live whether it still stands
 * @param signBy not signed by then counts as given up (article 21, 3)
 * @param signedAt null until signed
 * @param number of the agreement; null until signed
 * @param leaseFrom first day of the lease; null until signed, and of a sale
 * @param leaseUntil its last day; null as {@code leaseFrom}
 */
public record FileChoice(
    long selectionId,
    int phase,
    String receipt,
    String applicant,
    long unitId,
    String building,
    String entrance,
    String room,
    BigDecimal totalPrice,
    Instant chosenAt,
    boolean live,
    AgreementState state,
    Instant signBy,
    @Nullable Instant signedAt,
    @Nullable String number,
    @Nullable LocalDate leaseFrom,
    @Nullable LocalDate leaseUntil) {}
