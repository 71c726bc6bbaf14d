package org.anju.selection.leftover.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.selection.Chooser;
import org.anju.selection.leftover.JoinRoom;
import org.anju.selection.leftover.MyPlace;
import org.anju.selection.leftover.Queue;
import org.anju.selection.leftover.ShowQueue;
import org.jetbrains.annotations.Nullable;

/** The waiting room before what is left over. */
@Path("/connect/LeftoverEndpoint")
public class LeftoverEndpoint {

  /** Names the offering. */
  public record WaitingRoomRequest(@NotNull Long offeringId) {}

  /** {@code receipt} is that of the family for which a proxy acts; null for the own family. */
  public record RoomPlaceRequest(@NotNull Long offeringId, @Nullable String receipt) {}

  /** The family that stands at the desk. */
  public record RoomDeskRequest(@NotNull Long offeringId, @NotBlank String receipt) {}

  private final Caller caller;
  private final JoinRoom joinRoom;
  private final ShowQueue showQueue;

  LeftoverEndpoint(Caller caller, JoinRoom joinRoom, ShowQueue showQueue) {
    this.caller = caller;
    this.joinRoom = joinRoom;
    this.showQueue = showQueue;
  }

  @POST
  @Path("queue")
  @PermitAll
  public Uni<Queue> queue(@NotNull @Valid WaitingRoomRequest request) {
    return showQueue.of(request.offeringId());
  }

  @POST
  @Path("place")
  @RolesAllowed(Roles.APPLICANT)
  public Uni<MyPlace> place(@NotNull @Valid RoomPlaceRequest request) {
    return showQueue.place(
        Chooser.of(caller.as(Roles.APPLICANT), request.receipt()), request.offeringId());
  }

  @POST
  @Path("join")
  @RolesAllowed(Roles.APPLICANT)
  public Uni<MyPlace> join(@NotNull @Valid RoomPlaceRequest request) {
    return joinRoom.join(
        Chooser.of(caller.as(Roles.APPLICANT), request.receipt()), request.offeringId());
  }

  @POST
  @Path("joinAtDesk")
  @RolesAllowed(Roles.ACQUIRER)
  public Uni<MyPlace> joinAtDesk(@NotNull @Valid RoomDeskRequest request) {
    return joinRoom.join(
        Chooser.desk(caller.as(Roles.ACQUIRER), request.receipt()), request.offeringId());
  }
}
