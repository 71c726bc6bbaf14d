package org.anju.contract.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.anju.contract.Agreement;
import org.anju.contract.DeclineUnit;
import org.anju.contract.Financing;
import org.anju.contract.LeaseEndReason;
import org.anju.contract.ListAgreements;
import org.anju.contract.RecordFinancing;
import org.anju.contract.RecordLeaseEnd;
import org.anju.contract.RecordRenewal;
import org.anju.contract.RecordSigning;
import org.anju.contract.ShowFinancing;
import org.anju.contract.ShowMyAgreement;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.Page;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/** The agreements that follow the choices. */
@Path("/connect/AgreementEndpoint")
public class AgreementEndpoint {

  /** Beyond any home. */
  private static final String MOST = "999999999.99";

  /** Names the offering. */
  public record MyAgreementRequest(@NotNull Long offeringId) {}

  /** Pages count from 0. */
  public record AgreementListRequest(
      @NotNull Long offeringId,
      @NotNull @Min(0) @Max(100_000) Integer page,
      @NotNull @Min(1) @Max(200) Integer size) {}

  /**
   * @param number the paper's own number; null when one is to be given
   * @param startsOn first day of a lease; null of a sale
   */
  public record SigningRequest(
      @NotNull Long selectionId,
      @Nullable @Pattern(regexp = "[\\p{L}\\p{N}〔〕()（）\\-]{4,40}") String number,
      @Nullable LocalDate startsOn) {}

  /**
   * @param version the one that was seen; 0 when nothing was recorded yet
   */
  public record FinancingRequest(
      @NotNull Long selectionId,
      @NotNull @Min(0) Integer version,
      @NotNull @DecimalMax(MOST) BigDecimal ownMoney,
      @NotNull @DecimalMax(MOST) BigDecimal providentLoan,
      @Nullable @Size(max = 100) String providentLender,
      @NotNull @DecimalMax(MOST) BigDecimal bankLoan,
      @Nullable @Size(max = 100) String bankLender) {}

  /** The version that holds now. */
  public record FinancingRecorded(int version) {}

  /** Names the choice for which a family pays. */
  public record FinancingChoice(@NotNull Long selectionId) {}

  /** How a lease ends; what each part means says {@link RecordLeaseEnd.Form}. */
  public record LeaseEndRequest(
      @NotNull Long selectionId,
      @NotNull LocalDate lastDay,
      @NotNull LeaseEndReason reason,
      @NotNull @Size(max = 300) String note,
      @NotNull Long documentId) {}

  /**
   * @param documentId the renewed contract
   */
  public record RenewalRequest(@NotNull Long selectionId, @NotNull Long documentId) {}

  /** The new last day. */
  @Schema(name = "RenewedLease")
  public record Renewed(LocalDate endsOn) {}

  /** Names the choice that is given back. */
  public record DeclineRequest(@NotNull Long selectionId) {}

  private final Caller caller;
  private final ShowMyAgreement showMyAgreement;
  private final ListAgreements listAgreements;
  private final RecordSigning recordSigning;
  private final RecordFinancing recordFinancing;
  private final ShowFinancing showFinancing;
  private final RecordLeaseEnd recordLeaseEnd;
  private final RecordRenewal recordRenewal;
  private final DeclineUnit declineUnit;

  AgreementEndpoint(
      Caller caller,
      ShowMyAgreement showMyAgreement,
      ListAgreements listAgreements,
      RecordSigning recordSigning,
      RecordFinancing recordFinancing,
      ShowFinancing showFinancing,
      RecordLeaseEnd recordLeaseEnd,
      RecordRenewal recordRenewal,
      DeclineUnit declineUnit) {
    this.caller = caller;
    this.showMyAgreement = showMyAgreement;
    this.listAgreements = listAgreements;
    this.recordSigning = recordSigning;
    this.recordFinancing = recordFinancing;
    this.showFinancing = showFinancing;
    this.recordLeaseEnd = recordLeaseEnd;
    this.recordRenewal = recordRenewal;
    this.declineUnit = declineUnit;
  }

  @POST
  @Path("mine")
  @RolesAllowed(Roles.APPLICANT)
  public Uni<Agreement> mine(@NotNull @Valid MyAgreementRequest request) {
    return showMyAgreement.of(caller.as(Roles.APPLICANT), request.offeringId());
  }

  @POST
  @Path("list")
  @RolesAllowed(Roles.ACQUIRER)
  public Uni<Page<Agreement>> list(@NotNull @Valid AgreementListRequest request) {
    return listAgreements.of(
        caller.as(Roles.ACQUIRER), request.offeringId(), request.page(), request.size());
  }

  @POST
  @Path("recordSigning")
  @RolesAllowed(Roles.ACQUIRER)
  public Uni<Agreement> recordSigning(@NotNull @Valid SigningRequest request) {
    return recordSigning.record(
        caller.as(Roles.ACQUIRER), request.selectionId(), request.number(), request.startsOn());
  }

  /** How a family pays for the home that it has signed for. */
  @POST
  @Path("recordFinancing")
  @RolesAllowed(Roles.ACQUIRER)
  public Uni<FinancingRecorded> recordFinancing(@NotNull @Valid FinancingRequest request) {
    Financing financing =
        new Financing(
            request.ownMoney(),
            request.providentLoan(),
            request.providentLender(),
            request.bankLoan(),
            request.bankLender());
    return recordFinancing
        .record(
            caller.as(Roles.ACQUIRER),
            caller.name(),
            request.selectionId(),
            request.version(),
            financing)
        .map(FinancingRecorded::new);
  }

  /** All versions of how a family pays, the one that holds first. */
  @POST
  @Path("financing")
  @RolesAllowed({Roles.APPLICANT, Roles.ACQUIRER})
  public Uni<ShowFinancing.FinancingHistory> financing(@NotNull @Valid FinancingChoice request) {
    return showFinancing.of(caller.as(Roles.ACQUIRER, Roles.APPLICANT), request.selectionId());
  }

  /** A lease ends before its term is over. */
  @POST
  @Path("recordLeaseEnd")
  @RolesAllowed(Roles.ACQUIRER)
  public Uni<Void> recordLeaseEnd(@NotNull @Valid LeaseEndRequest request) {
    RecordLeaseEnd.Form form =
        new RecordLeaseEnd.Form(
            request.selectionId(),
            request.lastDay(),
            request.reason(),
            request.note(),
            request.documentId());
    return recordLeaseEnd.record(caller.as(Roles.ACQUIRER), caller.name(), form);
  }

  /** A lease goes on for another term. */
  @POST
  @Path("recordRenewal")
  @RolesAllowed(Roles.ACQUIRER)
  public Uni<Renewed> recordRenewal(@NotNull @Valid RenewalRequest request) {
    return recordRenewal
        .record(
            caller.as(Roles.ACQUIRER), caller.name(), request.selectionId(), request.documentId())
        .map(Renewed::new);
  }

  /** The unit goes back before it is signed for: by the family, or by the staff it told. */
  @POST
  @Path("decline")
  @RolesAllowed({Roles.APPLICANT, Roles.ACQUIRER})
  public Uni<Void> decline(@NotNull @Valid DeclineRequest request) {
    return declineUnit.decline(caller.as(Roles.ACQUIRER, Roles.APPLICANT), request.selectionId());
  }
}
