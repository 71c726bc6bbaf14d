package org.anju.contract;

import java.math.BigDecimal;
import java.time.Instant;
import org.anju.project.ProjectUse;
import org.jetbrains.annotations.Nullable;

/**
 * An agreement as its family and its acquirer see it.
 *
 * @param applicant the applicant's name, masked
 * @param builtArea m²
 * @param use whether the home is sold or let
 * @param unitPrice yuan per m², of a rent per m² and month, from the price list in force at the
 *     moment of choosing
 * @param totalPrice yuan, of a rent yuan a month
 * @param signBy not signed by then counts as given up (article 21, 3)
 * @param signedAt null until signed
 * @param number null until signed
 * @param lease what a lease says; null of a sale
 * @param financing how the family pays; null of a lease and before it is recorded
 * @param recheck what keeps it from being signed; null when nothing does
 */
public record Agreement(
    long selectionId,
    long offeringId,
    String receipt,
    String applicant,
    long unitId,
    String building,
    String entrance,
    String room,
    String layout,
    BigDecimal builtArea,
    ProjectUse use,
    BigDecimal unitPrice,
    BigDecimal totalPrice,
    AgreementState state,
    Instant chosenAt,
    Instant signBy,
    @Nullable Instant signedAt,
    @Nullable String number,
    @Nullable Lease lease,
    @Nullable RecordedFinancing financing,
    @Nullable AgreementRecheck recheck) {}
