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
import org.anju.application.ReadOwnForm;
import org.anju.application.WithdrawApplication;
import org.anju.application.correction.CorrectApplication;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;

/** A family's applications. */
@Path("/connect/ApplicationEndpoint")
@RolesAllowed(Roles.APPLICANT)
public class ApplicationEndpoint {

  private final Caller caller;
  private final ReadOwnForm readOwnForm;
  private final CorrectApplication correct;
  private final WithdrawApplication withdraw;
  private final ClaimApplication claim;
  private final MyApplications mine;

  ApplicationEndpoint(
      Caller caller,
      ReadOwnForm readOwnForm,
      CorrectApplication correct,
      WithdrawApplication withdraw,
      ClaimApplication claim,
      MyApplications mine) {
    this.caller = caller;
    this.readOwnForm = readOwnForm;
    this.correct = correct;
    this.withdraw = withdraw;
    this.claim = claim;
    this.mine = mine;
  }

  public record ReceiptRequest(@NotBlank String receipt) {}

  public record ClaimRequest(@NotBlank String receipt, @NotBlank String identityNumber) {}

  /** The whole household, with the marked fields as they are now. */
  public record CorrectRequest(@NotBlank String receipt, @NotNull @Valid HouseholdForm household) {}

  /** What the family filed, in clear, to correct it or to copy it. */
  @POST
  @Path("form")
  public Uni<HouseholdForm> form(@NotNull @Valid ReceiptRequest request) {
    return readOwnForm.read(caller.as(Roles.APPLICANT), request.receipt());
  }

  @POST
  @Path("correct")
  public Uni<Void> correct(@NotNull @Valid CorrectRequest request) {
    return correct.correct(caller.as(Roles.APPLICANT), request.receipt(), request.household());
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
