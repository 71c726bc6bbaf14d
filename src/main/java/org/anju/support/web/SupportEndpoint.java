package org.anju.support.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.Page;
import org.anju.support.ClaimSupport;
import org.anju.support.DecideSupport;
import org.anju.support.ListVouchers;
import org.anju.support.ReadSupport;
import org.anju.support.RecordReceipt;
import org.anju.support.RecordRelief;
import org.anju.support.SparedTax;
import org.anju.support.SumUpSupport;
import org.anju.support.SupportKind;
import org.anju.support.SupportRow;
import org.anju.support.SupportState;
import org.anju.support.SupportView;
import org.jetbrains.annotations.Nullable;

/**
 * Support of projects: claimed and received by acquirers, decided on by officers, read by staff.
 */
@Path("/connect/SupportEndpoint")
@RolesAllowed({Roles.ACQUIRER, Roles.BUREAU_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR})
public class SupportEndpoint {

  private final Caller caller;
  private final ClaimSupport claim;
  private final DecideSupport decide;
  private final RecordReceipt receipt;
  private final RecordRelief relief;
  private final ListVouchers vouchers;
  private final ReadSupport read;
  private final SumUpSupport sumUp;

  SupportEndpoint(
      Caller caller,
      ClaimSupport claim,
      DecideSupport decide,
      RecordReceipt receipt,
      RecordRelief relief,
      ListVouchers vouchers,
      ReadSupport read,
      SumUpSupport sumUp) {
    this.caller = caller;
    this.claim = claim;
    this.decide = decide;
    this.receipt = receipt;
    this.relief = relief;
    this.vouchers = vouchers;
    this.read = read;
    this.sumUp = sumUp;
  }

  /** Tax, legal basis and acquisition are those of tax relief; the amount is in yuan. */
  public record ClaimSupportRequest(
      @NotNull Long projectId,
      @NotNull SupportKind kind,
      @Nullable SparedTax tax,
      @Nullable @Size(max = 200) String legalBasis,
      @Nullable Long acquisitionId,
      @NotNull @DecimalMin("0.01") @Digits(integer = 14, fraction = 2) BigDecimal amount,
      @NotNull LocalDate claimedOn,
      @NotNull Long documentId) {}

  /** The new claim. */
  public record ClaimedSupport(long itemId) {}

  /** {@code version} is the one that was seen. */
  public record WithdrawSupportRequest(@NotNull Long itemId, @NotNull Integer version) {}

  /** {@code granted} is in yuan; null stands for a refusal. */
  public record EnterSupportDecisionRequest(
      @NotNull Long itemId,
      @Nullable @DecimalMin("0.01") @Digits(integer = 14, fraction = 2) BigDecimal granted,
      @NotNull Long documentId) {}

  public record ConfirmSupportDecisionRequest(@NotNull Long decisionId) {}

  public record DiscardSupportDecisionRequest(
      @NotNull Long decisionId, @NotBlank @Size(max = 500) String reason) {}

  public record SupportReceiptRequest(@NotNull Long itemId, @NotNull Long voucherId) {}

  /** {@code amount} is in yuan, {@code reference} the certificate's number. */
  public record ReliefReceiptRequest(
      @NotNull Long itemId,
      @NotNull @DecimalMin("0.01") @Digits(integer = 14, fraction = 2) BigDecimal amount,
      @NotNull LocalDate receivedOn,
      @NotBlank @Size(max = 80) String reference,
      @NotNull Long documentId) {}

  public record FittingVouchersRequest(
      @NotNull Long itemId, @Min(0) @Max(100_000) int page, @Min(1) @Max(200) int size) {}

  /** Null stands for all projects and all states. */
  public record SupportPageRequest(
      @Nullable Long projectId,
      @Nullable SupportState state,
      @Min(0) @Max(100_000) int page,
      @Min(1) @Max(200) int size) {}

  public record SupportItemRequest(@NotNull Long itemId) {}

  /** Null stands for all projects. */
  public record SupportSumsRequest(@Nullable Long projectId) {}

  public record SupportedProjectsRequest(
      @Min(0) @Max(100_000) int page, @Min(1) @Max(200) int size) {}

  @POST
  @Path("claim")
  @RolesAllowed(Roles.ACQUIRER)
  public Uni<ClaimedSupport> claim(@NotNull @Valid ClaimSupportRequest request) {
    ClaimSupport.Form form =
        new ClaimSupport.Form(
            request.projectId(),
            request.kind(),
            request.tax(),
            request.legalBasis(),
            request.acquisitionId(),
            request.amount(),
            request.claimedOn(),
            request.documentId());
    return claim.claim(caller.as(Roles.ACQUIRER), form).map(ClaimedSupport::new);
  }

  @POST
  @Path("withdraw")
  @RolesAllowed(Roles.ACQUIRER)
  public Uni<Void> withdraw(@NotNull @Valid WithdrawSupportRequest request) {
    return claim.withdraw(caller.as(Roles.ACQUIRER), request.itemId(), request.version());
  }

  @POST
  @Path("enterDecision")
  @RolesAllowed(Roles.BUREAU_OFFICER)
  public Uni<Void> enterDecision(@NotNull @Valid EnterSupportDecisionRequest request) {
    DecideSupport.Form form = new DecideSupport.Form(request.granted(), request.documentId());
    return decide.enter(caller.as(Roles.BUREAU_OFFICER), request.itemId(), form).replaceWithVoid();
  }

  @POST
  @Path("confirmDecision")
  @RolesAllowed(Roles.BUREAU_OFFICER)
  public Uni<Void> confirmDecision(@NotNull @Valid ConfirmSupportDecisionRequest request) {
    return decide.confirm(caller.as(Roles.BUREAU_OFFICER), request.decisionId());
  }

  @POST
  @Path("discardDecision")
  @RolesAllowed(Roles.BUREAU_OFFICER)
  public Uni<Void> discardDecision(@NotNull @Valid DiscardSupportDecisionRequest request) {
    return decide.discard(caller.as(Roles.BUREAU_OFFICER), request.decisionId(), request.reason());
  }

  /** By the voucher of the ledger that brought the money. */
  @POST
  @Path("receive")
  @RolesAllowed(Roles.ACQUIRER)
  public Uni<Void> receive(@NotNull @Valid SupportReceiptRequest request) {
    return receipt.record(caller.as(Roles.ACQUIRER), request.itemId(), request.voucherId());
  }

  /** By the certificate of the tax office. */
  @POST
  @Path("receiveRelief")
  @RolesAllowed(Roles.ACQUIRER)
  public Uni<Void> receiveRelief(@NotNull @Valid ReliefReceiptRequest request) {
    RecordRelief.Form form =
        new RecordRelief.Form(
            request.amount(), request.receivedOn(), request.reference(), request.documentId());
    return relief.record(caller.as(Roles.ACQUIRER), request.itemId(), form);
  }

  @POST
  @Path("vouchers")
  @RolesAllowed(Roles.ACQUIRER)
  public Uni<Page<ListVouchers.FittingVoucher>> vouchers(
      @NotNull @Valid FittingVouchersRequest request) {
    return vouchers.of(caller.as(Roles.ACQUIRER), request.itemId(), request.page(), request.size());
  }

  @POST
  @Path("page")
  public Uni<Page<SupportRow>> page(@NotNull @Valid SupportPageRequest request) {
    return read.page(
        reader(), request.projectId(), request.state(), request.page(), request.size());
  }

  @POST
  @Path("one")
  public Uni<SupportView> one(@NotNull @Valid SupportItemRequest request) {
    return read.one(reader(), request.itemId());
  }

  @POST
  @Path("sums")
  public Uni<List<SumUpSupport.SupportSum>> sums(@NotNull @Valid SupportSumsRequest request) {
    return sumUp.byKind(reader(), request.projectId());
  }

  @POST
  @Path("projects")
  public Uni<Page<SumUpSupport.SupportedProject>> projects(
      @NotNull @Valid SupportedProjectsRequest request) {
    return sumUp.byProject(reader(), request.page(), request.size());
  }

  private Actor reader() {
    return caller.as(Roles.ACQUIRER, Roles.BUREAU_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR);
  }
}
