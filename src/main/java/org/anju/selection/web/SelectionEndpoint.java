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
import org.anju.selection.CheckIn;
import org.anju.selection.ChooseUnit;
import org.anju.selection.Chooser;
import org.anju.selection.Chosen;
import org.anju.selection.GiveUpTurn;
import org.anju.selection.Held;
import org.anju.selection.HoldUnit;
import org.anju.selection.MyTurn;
import org.anju.selection.Progress;
import org.anju.selection.ShowMyTurn;
import org.anju.selection.ShowProgress;
import org.jetbrains.annotations.Nullable;

/** Choosing a unit in one's turn, at home or at the acquirer's desk. */
@Path("/connect/SelectionEndpoint")
public class SelectionEndpoint {

  /** Names the offering. */
  public record SelectionRequest(@NotNull Long offeringId) {}

  /** {@code receipt} names the family for which a proxy acts; null for the own family. */
  public record FamilyRequest(@NotNull Long offeringId, @Nullable String receipt) {}

  /** The family of that receipt, before the desk. */
  public record DeskRequest(@NotNull Long offeringId, @NotBlank String receipt) {}

  /** As {@link FamilyRequest}, with the unit to keep. */
  public record HoldRequest(
      @NotNull Long offeringId, @Nullable String receipt, @NotNull Long unitId) {}

  /** As {@link DeskRequest}, with the unit to keep. */
  public record HoldAtDeskRequest(
      @NotNull Long offeringId, @NotBlank String receipt, @NotNull Long unitId) {}

  /** {@code attempt} is a fresh number for each click, and the same when it is sent again. */
  public record ChooseRequest(
      @NotNull Long offeringId,
      @Nullable String receipt,
      @NotNull Long unitId,
      @NotNull UUID attempt) {}

  /** As {@link ChooseRequest}, for the family of that receipt. */
  public record ChooseAtDeskRequest(
      @NotNull Long offeringId,
      @NotBlank String receipt,
      @NotNull Long unitId,
      @NotNull UUID attempt) {}

  private final Caller caller;
  private final ChooseUnit chooseUnit;
  private final HoldUnit holdUnit;
  private final CheckIn checkIn;
  private final GiveUpTurn giveUpTurn;
  private final ShowMyTurn showMyTurn;
  private final ShowProgress showProgress;

  SelectionEndpoint(
      Caller caller,
      ChooseUnit chooseUnit,
      HoldUnit holdUnit,
      CheckIn checkIn,
      GiveUpTurn giveUpTurn,
      ShowMyTurn showMyTurn,
      ShowProgress showProgress) {
    this.caller = caller;
    this.chooseUnit = chooseUnit;
    this.holdUnit = holdUnit;
    this.checkIn = checkIn;
    this.giveUpTurn = giveUpTurn;
    this.showMyTurn = showMyTurn;
    this.showProgress = showProgress;
  }

  @POST
  @Path("myTurn")
  @RolesAllowed(Roles.APPLICANT)
  public Uni<MyTurn> myTurn(@NotNull @Valid FamilyRequest request) {
    return showMyTurn.of(applicant(request.receipt()), request.offeringId());
  }

  @POST
  @Path("choose")
  @RolesAllowed(Roles.APPLICANT)
  public Uni<Chosen> choose(@NotNull @Valid ChooseRequest request) {
    return chooseUnit.choose(
        applicant(request.receipt()), request.offeringId(), request.unitId(), request.attempt());
  }

  /** Keeps a unit while the family reads its price; once in a turn. */
  @POST
  @Path("hold")
  @RolesAllowed(Roles.APPLICANT)
  public Uni<Held> hold(@NotNull @Valid HoldRequest request) {
    return holdUnit.hold(applicant(request.receipt()), request.offeringId(), request.unitId());
  }

  @POST
  @Path("checkIn")
  @RolesAllowed(Roles.APPLICANT)
  public Uni<Void> checkIn(@NotNull @Valid FamilyRequest request) {
    return checkIn.checkIn(applicant(request.receipt()), request.offeringId());
  }

  @POST
  @Path("giveUp")
  @RolesAllowed(Roles.APPLICANT)
  public Uni<Void> giveUp(@NotNull @Valid FamilyRequest request) {
    return giveUpTurn.giveUp(applicant(request.receipt()), request.offeringId());
  }

  @POST
  @Path("progress")
  @PermitAll
  public Uni<Progress> progress(@NotNull @Valid SelectionRequest request) {
    return showProgress.of(request.offeringId());
  }

  @POST
  @Path("chooseAtDesk")
  @RolesAllowed(Roles.ACQUIRER)
  public Uni<Chosen> chooseAtDesk(@NotNull @Valid ChooseAtDeskRequest request) {
    return chooseUnit.choose(
        desk(request.receipt()), request.offeringId(), request.unitId(), request.attempt());
  }

  @POST
  @Path("holdAtDesk")
  @RolesAllowed(Roles.ACQUIRER)
  public Uni<Held> holdAtDesk(@NotNull @Valid HoldAtDeskRequest request) {
    return holdUnit.hold(desk(request.receipt()), request.offeringId(), request.unitId());
  }

  @POST
  @Path("checkInAtDesk")
  @RolesAllowed(Roles.ACQUIRER)
  public Uni<Void> checkInAtDesk(@NotNull @Valid DeskRequest request) {
    return checkIn.checkIn(desk(request.receipt()), request.offeringId());
  }

  @POST
  @Path("giveUpAtDesk")
  @RolesAllowed(Roles.ACQUIRER)
  public Uni<Void> giveUpAtDesk(@NotNull @Valid DeskRequest request) {
    return giveUpTurn.giveUp(desk(request.receipt()), request.offeringId());
  }

  private Chooser applicant(@Nullable String receipt) {
    return Chooser.of(caller.as(Roles.APPLICANT), receipt);
  }

  private Chooser desk(String receipt) {
    return Chooser.desk(caller.as(Roles.ACQUIRER), receipt);
  }
}
