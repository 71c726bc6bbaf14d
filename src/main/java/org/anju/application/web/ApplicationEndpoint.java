package org.anju.application.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.anju.application.ApplicationView;
import org.anju.application.ClaimApplication;
import org.anju.application.HouseholdForm;
import org.anju.application.MyApplications;
import org.anju.application.SubmitApplication;
import org.anju.application.WithdrawApplication;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;

/** A family's applications. */
@Path("/connect/ApplicationEndpoint")
@RolesAllowed(Roles.APPLICANT)
public class ApplicationEndpoint {

  private final Caller caller;
  private final SubmitApplication submit;
  private final WithdrawApplication withdraw;
  private final ClaimApplication claim;
  private final MyApplications mine;

  ApplicationEndpoint(
      Caller caller,
      SubmitApplication submit,
      WithdrawApplication withdraw,
      ClaimApplication claim,
      MyApplications mine) {
    this.caller = caller;
    this.submit = submit;
    this.withdraw = withdraw;
    this.claim = claim;
    this.mine = mine;
  }

  /** {@code priceListVersion} is the one that the family saw. */
  public record SubmitRequest(
      @NotNull Long offeringId,
      @NotNull Integer priceListVersion,
      @NotNull @Valid HouseholdForm household,
      boolean committed) {}

  public record ReceiptRequest(@NotBlank String receipt) {}

  public record ClaimRequest(@NotBlank String receipt, @NotBlank String identityNumber) {}

  public record Receipt(String receipt) {}

  @POST
  @Path("submit")
  public Uni<Receipt> submit(@NotNull @Valid SubmitRequest request) {
    return submit
        .submit(
            caller.as(Roles.APPLICANT),
            request.offeringId(),
            request.priceListVersion(),
            request.household(),
            request.committed())
        .map(Receipt::new);
  }

  @POST
  @Path("withdraw")
  public Uni<Void> withdraw(@NotNull @Valid ReceiptRequest request) {
    return withdraw.withdraw(caller.as(Roles.APPLICANT), request.receipt());
  }

  @POST
  @Path("claim")
  public Uni<Void> claim(@NotNull @Valid ClaimRequest request) {
    return claim.claim(caller.as(Roles.APPLICANT), request.receipt(), request.identityNumber());
  }

  @POST
  @Path("mine")
  public Uni<List<ApplicationView>> mine() {
    return mine.of(caller.as(Roles.APPLICANT));
  }

  /** Where an application stands, for whoever knows its receipt number. */
  @POST
  @Path("lookUp")
  @PermitAll
  public Uni<ApplicationView> lookUp(@NotNull @Valid ReceiptRequest request) {
    return mine.byReceipt(request.receipt());
  }
}
