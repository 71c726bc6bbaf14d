package org.anju.funding.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.anju.funding.BuildingPayees;
import org.anju.funding.DecidePayee;
import org.anju.funding.PayeeRole;
import org.anju.funding.PayeeTerms;
import org.anju.funding.RegisterPayee;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is paid for land and building: entered by acquirers, confirmed by officers. */
@Path("/connect/PayeeEndpoint")
@RolesAllowed(Roles.BUREAU_OFFICER)
public class PayeeEndpoint {

  /** Beyond any project; with two decimals a browser still shows it to the cent. */
  private static final String MOST = "999999999999.99";

  /** The terms as the contract says; the sum in yuan. */
  public record PayeeRequest(
      @NotNull Long projectId,
      @NotNull PayeeRole role,
      @NotBlank @Size(max = 100) String name,
      @NotBlank @Size(max = 30) String creditCode,
      @NotBlank @Size(max = 60) String contractNumber,
      @NotNull @DecimalMax(MOST) BigDecimal contractSum,
      @NotNull LocalDate signedOn) {}

  /** Names a payee. */
  public record PayeeChoice(@NotNull Long payeeId) {}

  /** Pages count from 0. */
  public record PayeePaymentsRequest(
      @NotNull Long payeeId,
      @NotNull @Min(0) @Max(100_000) Integer page,
      @NotNull @Min(1) @Max(200) Integer size) {}

  /** The new payee. */
  @Schema(name = "RegisteredPayee")
  public record Registered(long payeeId) {}

  private final Caller caller;
  private final RegisterPayee register;
  private final DecidePayee decide;
  private final BuildingPayees payees;

  PayeeEndpoint(Caller caller, RegisterPayee register, DecidePayee decide, BuildingPayees payees) {
    this.caller = caller;
    this.register = register;
    this.decide = decide;
    this.payees = payees;
  }

  @POST
  @Path("register")
  @RolesAllowed(Roles.ACQUIRER)
  public Uni<Registered> register(@NotNull @Valid PayeeRequest request) {
    PayeeTerms terms =
        new PayeeTerms(
            request.projectId(),
            request.role(),
            request.name(),
            request.creditCode(),
            request.contractNumber(),
            request.contractSum(),
            request.signedOn());
    return register.register(caller.as(Roles.ACQUIRER), caller.name(), terms).map(Registered::new);
  }

  @POST
  @Path("confirm")
  public Uni<Void> confirm(@NotNull @Valid PayeeChoice request) {
    return decide.confirm(caller.as(Roles.BUREAU_OFFICER), caller.name(), request.payeeId());
  }

  @POST
  @Path("discard")
  @RolesAllowed({Roles.ACQUIRER, Roles.BUREAU_OFFICER})
  public Uni<Void> discard(@NotNull @Valid PayeeChoice request) {
    return decide.discard(
        caller.as(Roles.ACQUIRER, Roles.BUREAU_OFFICER), caller.name(), request.payeeId());
  }

  /** What a payee was paid, the latest first. */
  @POST
  @Path("payments")
  @RolesAllowed({Roles.ACQUIRER, Roles.BUREAU_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR})
  public Uni<BuildingPayees.PayeePayments> payments(@NotNull @Valid PayeePaymentsRequest request) {
    return payees.payments(
        caller.as(Roles.ACQUIRER, Roles.BUREAU_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR),
        request.payeeId(),
        request.page(),
        request.size());
  }
}
