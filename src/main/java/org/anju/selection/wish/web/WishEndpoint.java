package org.anju.selection.wish.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.selection.Chooser;
import org.anju.selection.wish.Chances;
import org.anju.selection.wish.MyWishes;
import org.anju.selection.wish.PublishedWishes;
import org.anju.selection.wish.ShowChances;
import org.anju.selection.wish.ShowMyWishes;
import org.anju.selection.wish.SubmitWishes;
import org.anju.selection.wish.WishFiles;
import org.anju.selection.wish.WishProof;
import org.jetbrains.annotations.Nullable;

/** Ranking units at home, by power of attorney, or at the acquirer's desk. */
@Path("/connect/WishEndpoint")
public class WishEndpoint {

  /** No plan allows longer lists. */
  private static final int MOST = 100;

  /** Names the offering. */
  public record PublishedWishesRequest(@NotNull Long offeringId) {}

  /**
   * {@code receipt} names the family of whoever acts by power of attorney; null for the own one.
   */
  public record WishesRequest(@NotNull Long offeringId, @Nullable String receipt) {}

  /** {@code basedOn} is the version that was changed, 0 for none. */
  public record SubmitWishesRequest(
      @NotNull Long offeringId,
      @Nullable String receipt,
      @NotNull @Size(max = MOST) List<@NotNull Long> wishes,
      @NotNull @PositiveOrZero Integer basedOn) {}

  /** {@code units} are those that the family thinks of. */
  public record ChancesRequest(
      @NotNull Long offeringId,
      @Nullable String receipt,
      @NotNull @Size(max = MOST) List<@NotNull Long> units) {}

  public record WishProofRequest(
      @NotNull Long offeringId, @Nullable String receipt, @NotNull Integer version) {}

  /** The family of that receipt stands before the desk. */
  public record WishesAtDeskRequest(@NotNull Long offeringId, @NotBlank String receipt) {}

  /** As {@link SubmitWishesRequest}, at the desk. */
  public record SubmitWishesAtDeskRequest(
      @NotNull Long offeringId,
      @NotBlank String receipt,
      @NotNull @Size(max = MOST) List<@NotNull Long> wishes,
      @NotNull @PositiveOrZero Integer basedOn) {}

  /** As {@link WishProofRequest}, at the desk. */
  public record WishProofAtDeskRequest(
      @NotNull Long offeringId, @NotBlank String receipt, @NotNull Integer version) {}

  private final Caller caller;
  private final ShowMyWishes showMyWishes;
  private final SubmitWishes submitWishes;
  private final ShowChances showChances;
  private final WishFiles files;

  WishEndpoint(
      Caller caller,
      ShowMyWishes showMyWishes,
      SubmitWishes submitWishes,
      ShowChances showChances,
      WishFiles files) {
    this.caller = caller;
    this.showMyWishes = showMyWishes;
    this.submitWishes = submitWishes;
    this.showChances = showChances;
    this.files = files;
  }

  @POST
  @Path("mine")
  @RolesAllowed(Roles.APPLICANT)
  public Uni<MyWishes> mine(@NotNull @Valid WishesRequest request) {
    return showMyWishes.of(family(request.receipt()), request.offeringId());
  }

  @POST
  @Path("submit")
  @RolesAllowed(Roles.APPLICANT)
  public Uni<Void> submit(@NotNull @Valid SubmitWishesRequest request) {
    return submitWishes.submit(
        family(request.receipt()), request.offeringId(), request.wishes(), request.basedOn());
  }

  @POST
  @Path("chances")
  @RolesAllowed(Roles.APPLICANT)
  public Uni<Chances> chances(@NotNull @Valid ChancesRequest request) {
    return showChances.of(family(request.receipt()), request.offeringId(), request.units());
  }

  /** The signed receipt of a version, as a file to keep. */
  @POST
  @Path("proof")
  @RolesAllowed(Roles.APPLICANT)
  public Uni<WishProof> proof(@NotNull @Valid WishProofRequest request) {
    return showMyWishes.proof(family(request.receipt()), request.offeringId(), request.version());
  }

  @POST
  @Path("atDesk")
  @RolesAllowed(Roles.ACQUIRER)
  public Uni<MyWishes> atDesk(@NotNull @Valid WishesAtDeskRequest request) {
    return showMyWishes.of(desk(request.receipt()), request.offeringId());
  }

  @POST
  @Path("submitAtDesk")
  @RolesAllowed(Roles.ACQUIRER)
  public Uni<Void> submitAtDesk(@NotNull @Valid SubmitWishesAtDeskRequest request) {
    return submitWishes.submit(
        desk(request.receipt()), request.offeringId(), request.wishes(), request.basedOn());
  }

  @POST
  @Path("proofAtDesk")
  @RolesAllowed(Roles.ACQUIRER)
  public Uni<WishProof> proofAtDesk(@NotNull @Valid WishProofAtDeskRequest request) {
    return showMyWishes.proof(desk(request.receipt()), request.offeringId(), request.version());
  }

  /** The closed phases whose lists and result everybody can check. */
  @POST
  @Path("published")
  @PermitAll
  public Uni<List<PublishedWishes>> published(@NotNull @Valid PublishedWishesRequest request) {
    return files.of(request.offeringId());
  }

  private Chooser family(@Nullable String receipt) {
    return Chooser.of(caller.as(Roles.APPLICANT), receipt);
  }

  private Chooser desk(String receipt) {
    return Chooser.desk(caller.as(Roles.ACQUIRER), receipt);
  }
}
