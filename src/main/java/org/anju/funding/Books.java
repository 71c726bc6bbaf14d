package org.anju.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.anju.platform.money.Yuan;
import org.anju.project.ProjectUse;
import org.anju.project.SupplyWay;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * What the books of a project say at the moment in which something is posted.
 *
 * @param bankBalance yuan in the restricted account that would move
 * @param sales what families owe and paid; null for what is let
 * @param source null when the posting names none
 * @param acquisition null when the posting names none
 * @param payee who is paid for land or building; null when the posting names nobody
 * @param rent of the lease whose rent comes; null when the posting names none
 * @param history of the source, without the drawdown that is reversed; null unless the posting pays
 *     interest or lessens principal
 * @param reversed null unless the posting is a reversal
 */
public record Books(
    long projectId,
    ProjectUse use,
    SupplyWay way,
    BigDecimal bankBalance,
    @Nullable Sales sales,
    @Nullable Source source,
    @Nullable Acquired acquisition,
    @Nullable Payee payee,
    @Nullable Rent rent,
    @Nullable SourceHistory history,
    @Nullable Reversed reversed) {

  /**
   * The sales of a project.
   *
   * @param contracted yuan of all its signed contracts
   * @param received yuan that have come from families so far
   */
  public record Sales(BigDecimal contracted, BigDecimal received) {}

  /**
   * A loan, bond or fund.
   *
   * @param acquisitionId the one acquisition that it is for; null for all of its project
   * @param signedOn the day of its contract
   * @param principal yuan that can be drawn in all
   * @param drawn yuan drawn so far
   * @param repaid yuan paid back so far
   */
  public record Source(
      long projectId,
      SourceKind kind,
      ProjectUse use,
      @Nullable Long acquisitionId,
      boolean confirmed,
      LocalDate signedOn,
      BigDecimal principal,
      BigDecimal drawn,
      BigDecimal repaid) {

    BigDecimal owed() {
      return drawn.subtract(repaid);
    }
  }

  /**
   * What is paid for.
   *
   * @param use of the project for which it buys
   * @param signedOn the day of its contract; null before that
   * @param price yuan for all units together; null as long as none is agreed
   * @param subsidyPercent % of the price, by the policy under which it was proposed
   * @param paid yuan paid to the developer so far
   * @param paidHere how much of it was paid from the account that would move
   * @param claimed yuan of subsidy claimed so far
   * @param received yuan of subsidy that have come
   */
  public record Acquired(
      long id,
      long projectId,
      ProjectUse use,
      AcquisitionState state,
      @Nullable LocalDate signedOn,
      @Nullable BigDecimal price,
      BigDecimal subsidyPercent,
      String developerCode,
      String developerName,
      BigDecimal paid,
      BigDecimal paidHere,
      BigDecimal claimed,
      BigDecimal received) {

    /** The subsidy of the price, to the cent (article 29); zero as long as there is no price. */
    public BigDecimal subsidy() {
      return price == null ? Yuan.ZERO : Yuan.percentOf(price, subsidyPercent);
    }
  }

  /**
   * A party to a building contract.
   *
   * @param signedOn the day of its contract
   * @param contractSum yuan that it is paid in all
   * @param paid yuan paid so far
   */
  public record Payee(
      long projectId,
      boolean confirmed,
      LocalDate signedOn,
      BigDecimal contractSum,
      BigDecimal paid) {}

  /**
   * A lease.
   *
   * @param signedOn the day on which it was signed
   */
  public record Rent(long projectId, LocalDate signedOn, RentAccount account) {}

  /** How far an acquisition is, as far as money is concerned. */
  @Schema(name = "FundedAcquisitionState")
  public enum AcquisitionState {
    /** Not signed yet. */
    OPEN,
    SIGNED,
    HANDED_OVER,
    /** Refused or withdrawn. */
    ENDED;

    /** The state by the name that acquisitions give it. */
    static AcquisitionState of(String name) {
      return switch (name) {
        case "SIGNED" -> SIGNED;
        case "HANDED_OVER" -> HANDED_OVER;
        case "REFUSED", "WITHDRAWN" -> ENDED;
        default -> OPEN;
      };
    }

    boolean isSigned() {
      return this == SIGNED || this == HANDED_OVER;
    }
  }

  /** The voucher that a reversal undoes. */
  public record Reversed(VoucherKind kind, boolean undone) {}
}
