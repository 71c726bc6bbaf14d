package org.anju.selection.desk.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.Page;
import org.anju.selection.desk.AskForceMajeure;
import org.anju.selection.desk.DecideForceMajeure;
import org.anju.selection.desk.ForceMajeure;
import org.anju.selection.desk.MyForceMajeure;
import org.anju.selection.desk.ReadForceMajeure;
import org.jetbrains.annotations.Nullable;

/** Force majeure (article 21): claimed by the family or at the desk, decided by the bureau. */
@Path("/connect/ForceMajeureEndpoint")
public class ForceMajeureEndpoint {

  /** Names the offering. */
  public record ForceMajeureOfferingRequest(@NotNull Long offeringId) {}

  /** {@code paperId}: what shows it, handed in before; null for none. */
  public record ForceMajeureRequest(
      @NotNull Long offeringId,
      @NotBlank @Size(min = 4, max = 2000) String text,
      @Nullable Long paperId) {}

  /** As {@link ForceMajeureRequest}, for the family of that receipt. */
  public record ForceMajeureAtDeskRequest(
      @NotNull Long offeringId,
      @NotBlank @Size(max = 40) String receipt,
      @NotBlank @Size(min = 4, max = 2000) String text,
      @Nullable Long paperId) {}

  /** Pages count from 0. {@code open}: those that wait; else those that are decided. */
  public record ForceMajeureListRequest(
      @NotNull Boolean open,
      @NotNull @Min(0) @Max(100_000) Integer page,
      @NotNull @Min(1) @Max(200) Integer size) {}

  /** {@code version} is the one that the officer saw. */
  public record ForceMajeureDecisionRequest(
      @NotNull Long requestId,
      @NotNull Boolean granted,
      @NotBlank @Size(min = 4, max = 2000) String reason,
      @NotNull Integer version) {}

  private final Caller caller;
  private final AskForceMajeure ask;
  private final ReadForceMajeure read;
  private final DecideForceMajeure decide;

  ForceMajeureEndpoint(
      Caller caller, AskForceMajeure ask, ReadForceMajeure read, DecideForceMajeure decide) {
    this.caller = caller;
    this.ask = ask;
    this.read = read;
    this.decide = decide;
  }

  @POST
  @Path("ask")
  @RolesAllowed(Roles.APPLICANT)
  public Uni<Void> ask(@NotNull @Valid ForceMajeureRequest request) {
    return ask.ask(
        caller.as(Roles.APPLICANT), request.offeringId(), request.text(), request.paperId());
  }

  @POST
  @Path("mine")
  @RolesAllowed(Roles.APPLICANT)
  public Uni<MyForceMajeure> mine(@NotNull @Valid ForceMajeureOfferingRequest request) {
    return read.ofFamily(caller.as(Roles.APPLICANT), request.offeringId());
  }

  @POST
  @Path("askAtDesk")
  @RolesAllowed(Roles.ACQUIRER)
  public Uni<Void> askAtDesk(@NotNull @Valid ForceMajeureAtDeskRequest request) {
    return ask.askAtDesk(
        caller.as(Roles.ACQUIRER),
        request.offeringId(),
        request.receipt(),
        request.text(),
        request.paperId());
  }

  @POST
  @Path("list")
  @RolesAllowed({Roles.BUREAU_OFFICER, Roles.SUPERVISOR})
  public Uni<Page<ForceMajeure>> list(@NotNull @Valid ForceMajeureListRequest request) {
    return read.list(
        caller.as(Roles.BUREAU_OFFICER, Roles.SUPERVISOR),
        request.open(),
        request.page(),
        request.size());
  }

  @POST
  @Path("decide")
  @RolesAllowed(Roles.BUREAU_OFFICER)
  public Uni<Void> decide(@NotNull @Valid ForceMajeureDecisionRequest request) {
    return decide.decide(
        caller.as(Roles.BUREAU_OFFICER),
        request.requestId(),
        request.granted(),
        request.reason(),
        request.version());
  }
}
