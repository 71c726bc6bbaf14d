package org.anju.selection.rehearsal.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.selection.rehearsal.MyRehearsal;
import org.anju.selection.rehearsal.PractiseChoice;
import org.anju.selection.rehearsal.PractiseTurn;
import org.anju.selection.rehearsal.PractiseWishes;
import org.anju.selection.rehearsal.Rehearsal;
import org.anju.selection.rehearsal.ShowRehearsal;
import org.anju.selection.rehearsal.ShowRehearsalDesk;
import org.jetbrains.annotations.Nullable;

/** The rehearsal: a family practises for itself, or the acquirer's desk with it. */
@Path("/connect/RehearsalEndpoint")
@RolesAllowed({Roles.APPLICANT, Roles.ACQUIRER})
public class RehearsalEndpoint {

  /** Names the offering. */
  public record RehearsalRequest(@NotNull Long offeringId) {}

  /** {@code receipt} names the family at the desk; null for the caller's own. */
  public record PracticeRequest(
      @NotNull Long offeringId, @Nullable @Size(max = 40) String receipt) {}

  /** As {@link PracticeRequest}, about one unit. */
  public record PracticeUnitRequest(
      @NotNull Long offeringId, @Nullable @Size(max = 40) String receipt, @NotNull Long unitId) {}

  /** As {@link PracticeRequest}, with the most wanted first. */
  public record PracticeWishesRequest(
      @NotNull Long offeringId,
      @Nullable @Size(max = 40) String receipt,
      @NotNull @Size(max = 100) List<@NotNull Long> unitIds) {}

  /** A page of the families that practised. */
  public record RehearsalDeskRequest(
      @NotNull Long offeringId, @Min(0) int page, @Min(1) @Max(100) int size) {}

  private final Caller caller;
  private final ShowRehearsal show;
  private final ShowRehearsalDesk showDesk;
  private final PractiseTurn turn;
  private final PractiseChoice choice;
  private final PractiseWishes wishes;

  RehearsalEndpoint(
      Caller caller,
      ShowRehearsal show,
      ShowRehearsalDesk showDesk,
      PractiseTurn turn,
      PractiseChoice choice,
      PractiseWishes wishes) {
    this.caller = caller;
    this.show = show;
    this.showDesk = showDesk;
    this.turn = turn;
    this.choice = choice;
    this.wishes = wishes;
  }

  @POST
  @Path("show")
  @PermitAll
  public Uni<Rehearsal> show(@NotNull @Valid RehearsalRequest request) {
    return show.of(request.offeringId());
  }

  @POST
  @Path("mine")
  public Uni<MyRehearsal> mine(@NotNull @Valid PracticeRequest request) {
    return show.mine(who(request.receipt()), request.offeringId(), request.receipt());
  }

  @POST
  @Path("desk")
  @RolesAllowed(Roles.ACQUIRER)
  public Uni<ShowRehearsalDesk.RehearsalDesk> desk(@NotNull @Valid RehearsalDeskRequest request) {
    return showDesk.of(
        caller.as(Roles.ACQUIRER), request.offeringId(), request.page(), request.size());
  }

  @POST
  @Path("begin")
  public Uni<Void> begin(@NotNull @Valid PracticeRequest request) {
    return turn.begin(who(request.receipt()), request.offeringId(), request.receipt());
  }

  @POST
  @Path("checkIn")
  public Uni<Void> checkIn(@NotNull @Valid PracticeRequest request) {
    return turn.checkIn(who(request.receipt()), request.offeringId(), request.receipt());
  }

  @POST
  @Path("hold")
  public Uni<Void> hold(@NotNull @Valid PracticeUnitRequest request) {
    return choice.hold(
        who(request.receipt()), request.offeringId(), request.receipt(), request.unitId());
  }

  @POST
  @Path("choose")
  public Uni<Void> choose(@NotNull @Valid PracticeUnitRequest request) {
    return choice.choose(
        who(request.receipt()), request.offeringId(), request.receipt(), request.unitId());
  }

  @POST
  @Path("decline")
  public Uni<Void> decline(@NotNull @Valid PracticeRequest request) {
    return turn.decline(who(request.receipt()), request.offeringId(), request.receipt());
  }

  @POST
  @Path("keepWishes")
  public Uni<Void> keepWishes(@NotNull @Valid PracticeWishesRequest request) {
    return wishes.keep(
        who(request.receipt()), request.offeringId(), request.receipt(), request.unitIds());
  }

  /** Who names no family practises for the own one; only the desk names one. */
  private Actor who(@Nullable String receipt) {
    return caller.as(receipt == null ? Roles.APPLICANT : Roles.ACQUIRER);
  }
}
