package org.anju.funding.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.anju.funding.DayBasis;
import org.anju.funding.DecidePosting;
import org.anju.funding.DecideSource;
import org.anju.funding.EnterPosting;
import org.anju.funding.Posting;
import org.anju.funding.RegisterSource;
import org.anju.funding.SourceKind;
import org.anju.funding.SourceTerms;
import org.anju.funding.VoucherKind;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/** An acquirer's people enter what money does, and approve what a colleague has entered. */
@Path("/connect/PostingEndpoint")
@RolesAllowed(Roles.ACQUIRER)
public class PostingEndpoint {

  /** Beyond any project; with two decimals a browser still shows it to the cent. */
  private static final String MOST = "999999999999.99";

  /** The terms as the contract says; amounts in yuan, the rate in % a year. */
  public record SourceRequest(
      @NotNull Long projectId,
      @Nullable Long acquisitionId,
      @NotNull SourceKind kind,
      @NotBlank @Size(max = 100) String lender,
      @NotBlank @Size(max = 60) String contractNumber,
      @NotNull @DecimalMax(MOST) BigDecimal principal,
      @NotNull @DecimalMin("0") @DecimalMax("36") @Digits(integer = 2, fraction = 4)
          BigDecimal annualRate,
      @NotNull DayBasis dayBasis,
      @NotNull LocalDate signedOn,
      @Nullable LocalDate dueOn) {}

  /** Names a source. */
  public record SourceChoice(@NotNull Long sourceId) {}

  /** A movement of money as it is entered; what each part means says {@link Posting}. */
  public record EnterRequest(
      @NotNull Long projectId,
      @NotNull Movement kind,
      @NotNull @DecimalMax(MOST) BigDecimal amount,
      @Nullable Long sourceId,
      boolean ownAccount,
      @Nullable Long acquisitionId,
      @Nullable Long payeeId,
      @Nullable Long leaseId,
      @NotBlank @Size(max = 100) String counterparty,
      @Nullable @Size(max = 18) String counterpartyCode,
      @NotBlank @Size(max = 60) String reference,
      @NotNull LocalDate occurredOn,
      @NotNull @Size(max = 300) String note) {}

  /** What can be entered: everything but a reversal, which names a voucher and nothing else. */
  public enum Movement {
    DRAWDOWN,
    PAYMENT,
    REFUND,
    BUILDING_PAYMENT,
    INTEREST,
    REPAYMENT,
    PROCEEDS,
    OWN_CAPITAL,
    SUBSIDY_CLAIM,
    SUBSIDY_RECEIPT
  }

  /** Undoes a voucher; {@code reason} stands in the new one. */
  public record ReverseRequest(
      @NotNull Long voucherId,
      @NotNull LocalDate occurredOn,
      @NotBlank @Size(min = 4, max = 300) String reason) {}

  /** Names a posting. */
  public record PostingChoice(@NotNull Long postingId) {}

  public record SendBackRequest(
      @NotNull Long postingId, @NotBlank @Size(min = 4, max = 300) String reason) {}

  /** What was made. */
  @Schema(name = "MadeInLedger")
  public record Made(long id) {}

  private final Caller caller;
  private final RegisterSource register;
  private final DecideSource decideSource;
  private final EnterPosting enter;
  private final DecidePosting decide;

  PostingEndpoint(
      Caller caller,
      RegisterSource register,
      DecideSource decideSource,
      EnterPosting enter,
      DecidePosting decide) {
    this.caller = caller;
    this.register = register;
    this.decideSource = decideSource;
    this.enter = enter;
    this.decide = decide;
  }

  @POST
  @Path("registerSource")
  public Uni<Made> registerSource(@NotNull @Valid SourceRequest request) {
    SourceTerms terms =
        new SourceTerms(
            request.projectId(),
            request.acquisitionId(),
            request.kind(),
            request.lender().strip(),
            request.contractNumber().strip(),
            request.principal(),
            request.annualRate(),
            request.dayBasis(),
            request.signedOn(),
            request.dueOn());
    return register.register(acquirer(), terms).map(Made::new);
  }

  @POST
  @Path("confirmSource")
  public Uni<Void> confirmSource(@NotNull @Valid SourceChoice request) {
    return decideSource.confirm(acquirer(), request.sourceId());
  }

  @POST
  @Path("discardSource")
  public Uni<Void> discardSource(@NotNull @Valid SourceChoice request) {
    return decideSource.discard(acquirer(), request.sourceId());
  }

  @POST
  @Path("enter")
  public Uni<Made> enter(@NotNull @Valid EnterRequest request) {
    Posting posting =
        new Posting(
            request.projectId(),
            VoucherKind.valueOf(request.kind().name()),
            request.amount(),
            request.sourceId(),
            request.ownAccount(),
            request.acquisitionId(),
            request.payeeId(),
            request.leaseId(),
            null,
            request.counterparty().strip(),
            request.counterpartyCode(),
            request.reference().strip(),
            request.occurredOn(),
            request.note());
    return enter.enter(acquirer(), caller.name(), posting).map(Made::new);
  }

  @POST
  @Path("reverse")
  public Uni<Made> reverse(@NotNull @Valid ReverseRequest request) {
    return enter
        .reverse(
            acquirer(), caller.name(), request.voucherId(), request.occurredOn(), request.reason())
        .map(Made::new);
  }

  /** Answers the voucher. */
  @POST
  @Path("approve")
  public Uni<Made> approve(@NotNull @Valid PostingChoice request) {
    return decide.approve(acquirer(), caller.name(), request.postingId()).map(Made::new);
  }

  @POST
  @Path("sendBack")
  public Uni<Void> sendBack(@NotNull @Valid SendBackRequest request) {
    return decide.sendBack(acquirer(), caller.name(), request.postingId(), request.reason());
  }

  @POST
  @Path("withdraw")
  public Uni<Void> withdraw(@NotNull @Valid PostingChoice request) {
    return decide.withdraw(acquirer(), caller.name(), request.postingId());
  }

  private Actor acquirer() {
    return caller.as(Roles.ACQUIRER);
  }
}
