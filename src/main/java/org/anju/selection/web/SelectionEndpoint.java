package org.anju.selection.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.selection.ChooseUnit;
import org.anju.selection.Chosen;
import org.anju.selection.Console;
import org.anju.selection.GiveUpTurn;
import org.anju.selection.MyTurn;
import org.anju.selection.Progress;
import org.anju.selection.ShowConsole;
import org.anju.selection.ShowMyTurn;
import org.anju.selection.ShowProgress;

/** Choosing a unit in one's turn, at home or at the acquirer's desk. */
@Path("/connect/SelectionEndpoint")
public class SelectionEndpoint {

  /** Names the offering. */
  public record SelectionRequest(@NotNull Long offeringId) {}

  /** {@code attempt} is a fresh number for each click, and the same when it is sent again. */
  public record ChooseRequest(
      @NotNull Long offeringId, @NotNull Long unitId, @NotNull UUID attempt) {}

  /** As {@link ChooseRequest}, for the family of that receipt. */
  public record ChooseAtDeskRequest(
      @NotNull Long offeringId,
      @NotBlank String receipt,
      @NotNull Long unitId,
      @NotNull UUID attempt) {}

  private final Caller caller;
  private final ChooseUnit chooseUnit;
  private final GiveUpTurn giveUpTurn;
  private final ShowMyTurn showMyTurn;
  private final ShowProgress showProgress;
  private final ShowConsole showConsole;

  SelectionEndpoint(
      Caller caller,
      ChooseUnit chooseUnit,
      GiveUpTurn giveUpTurn,
      ShowMyTurn showMyTurn,
      ShowProgress showProgress,
      ShowConsole showConsole) {
    this.caller = caller;
    this.chooseUnit = chooseUnit;
    this.giveUpTurn = giveUpTurn;
    this.showMyTurn = showMyTurn;
    this.showProgress = showProgress;
    this.showConsole = showConsole;
  }

  @POST
  @Path("myTurn")
  @RolesAllowed(Roles.APPLICANT)
  public Uni<MyTurn> myTurn(@NotNull @Valid SelectionRequest request) {
    return showMyTurn.of(caller.as(Roles.APPLICANT), request.offeringId());
  }

  @POST
  @Path("choose")
  @RolesAllowed(Roles.APPLICANT)
  public Uni<Chosen> choose(@NotNull @Valid ChooseRequest request) {
    return chooseUnit.choose(
        caller.as(Roles.APPLICANT), request.offeringId(), request.unitId(), request.attempt());
  }

  @POST
  @Path("giveUp")
  @RolesAllowed(Roles.APPLICANT)
  public Uni<Void> giveUp(@NotNull @Valid SelectionRequest request) {
    return giveUpTurn.giveUp(caller.as(Roles.APPLICANT), request.offeringId());
  }

  @POST
  @Path("progress")
  @PermitAll
  public Uni<Progress> progress(@NotNull @Valid SelectionRequest request) {
    return showProgress.of(request.offeringId());
  }

  @POST
  @Path("console")
  @RolesAllowed(Roles.ACQUIRER)
  public Uni<Console> console(@NotNull @Valid SelectionRequest request) {
    return showConsole.of(caller.as(Roles.ACQUIRER), request.offeringId());
  }

  @POST
  @Path("chooseAtDesk")
  @RolesAllowed(Roles.ACQUIRER)
  public Uni<Chosen> chooseAtDesk(@NotNull @Valid ChooseAtDeskRequest request) {
    return chooseUnit.chooseAtDesk(
        caller.as(Roles.ACQUIRER),
        request.offeringId(),
        request.receipt(),
        request.unitId(),
        request.attempt());
  }
}
