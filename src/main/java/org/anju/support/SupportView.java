package org.anju.support;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anju.document.OfficialDocument;
import org.jetbrains.annotations.Nullable;

/**
 * One claim with all that became of it.
 *
 * @param legalBasis of tax relief alone
 * @param acquisitionId whose tax is spared; null for the whole project
 * @param paper the claim as it was sent
 */
public record SupportView(
    SupportRow row,
    @Nullable String legalBasis,
    @Nullable Long acquisitionId,
    OfficialDocument paper,
    List<DecisionLine> decisions,
    List<ReceiptLine> receipts,
    int version) {

  /**
   * What the authority decided.
   *
   * @param granted in yuan; null when it refused
   * @param enteredByReader whether somebody else has to settle it
   * @param confirmed null while it waits
   * @param reason why it was thrown away; null otherwise
   */
  public record DecisionLine(
      long id,
      @Nullable BigDecimal granted,
      OfficialDocument paper,
      Instant enteredAt,
      boolean enteredByReader,
      @Nullable Boolean confirmed,
      @Nullable Instant settledAt,
      @Nullable String reason) {}

  /**
   * What came, in yuan.
   *
   * @param voucherId the ledger's voucher; null for tax relief
   * @param voucherNumber its number in the project; null for tax relief
   * @param undone whether the voucher was reversed, so that it does not count
   * @param paper the certificate of tax relief; null for money
   */
  public record ReceiptLine(
      long id,
      BigDecimal amount,
      LocalDate receivedOn,
      String reference,
      @Nullable Long voucherId,
      @Nullable Integer voucherNumber,
      boolean undone,
      @Nullable OfficialDocument paper) {}
}
