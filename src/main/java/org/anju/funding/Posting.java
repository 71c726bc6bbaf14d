package org.anju.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jetbrains.annotations.Nullable;

/**
 * A movement of money as somebody enters it.
 *
 * @param amount in yuan, above zero, to the cent
 * @param sourceId the loan, bond or fund whose money moves or which is paid back; null for none
 * @param ownAccount whether the project's own restricted account moves, not the source's
 * @param acquisitionId what it pays for; null where nothing is acquired
 * @param payeeId who is paid for land or building; null for everything else
 * @param leaseId whose rent comes; null for everything else
 * @param reverses the voucher that is undone; null for everything but a reversal
 * @param counterparty who pays or is paid
 * @param counterpartyCode unified social credit code of who is paid; null where nobody is
 * @param reference the bank's serial number or the document's
 * @param occurredOn the day on which the bank moved it
 */
public record Posting(
    long projectId,
    VoucherKind kind,
    BigDecimal amount,
    @Nullable Long sourceId,
    boolean ownAccount,
    @Nullable Long acquisitionId,
    @Nullable Long payeeId,
    @Nullable Long leaseId,
    @Nullable Long reverses,
    String counterparty,
    @Nullable String counterpartyCode,
    String reference,
    LocalDate occurredOn,
    String note) {}
