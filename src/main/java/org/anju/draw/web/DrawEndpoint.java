package org.anju.draw.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import org.anju.draw.DeclaredNumber;
import org.anju.draw.DrawQueries;
import org.anju.draw.DrawReadiness;
import org.anju.draw.DrawSummary;
import org.anju.draw.DropRoster;
import org.anju.draw.EnterValue;
import org.anju.draw.EnteredValue;
import org.anju.draw.FamilyLine;
import org.anju.draw.FamilyRank;
import org.anju.draw.FreezeRoster;
import org.anju.draw.OfficerEntry;
import org.anju.draw.PublicDraw;
import org.anju.draw.ReadReadiness;
import org.anju.draw.ReadVoiding;
import org.anju.draw.ReopenEntries;
import org.anju.draw.SealDraw;
import org.anju.draw.SealVoiding;
import org.anju.draw.SealedDraw;
import org.anju.draw.VoidSeal;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.Page;
import org.jetbrains.annotations.Nullable;

/** The public draw: open to everybody, moved on by the bureau. */
@Path("/connect/DrawEndpoint")
@PermitAll
public class DrawEndpoint {

  /** Which offering. */
  public record ReadinessRequest(@NotNull Long offeringId) {}

  /**
   * Which offering; {@code drawNotBefore} asks for a later time than the earliest possible, {@code
   * declared} is the public number where the policy demands one.
   */
  public record SealRequest(
      @NotNull Long offeringId,
      @Nullable Instant drawNotBefore,
      @Nullable @Valid DeclaredNumber declared) {}

  /** Why the frozen roster of which offering is dropped. */
  public record DropRequest(@NotNull Long offeringId, @NotBlank @Size(max = 1000) String reason) {}

  /** Why which draw is voided; the reason will be public. */
  public record VoidRequest(@NotNull Integer number, @NotBlank @Size(max = 1000) String reason) {}

  /** A value that the officer read off; {@code source} is its place in the seal, from 0. */
  public record EnterRequest(
      @NotNull Integer drawNumber,
      @NotNull @Min(0) Integer source,
      @NotBlank @Size(max = 100) String value) {}

  /** Differing entries are opened again. */
  public record ReopenRequest(
      @NotNull Integer drawNumber,
      @NotNull @Min(0) Integer source,
      @NotBlank @Size(max = 1000) String reason) {}

  /** Which draws; all when {@code offeringId} is null. */
  public record DrawsRequest(
      @Nullable Long offeringId, @Min(0) int page, @Min(1) @Max(100) int size) {}

  /** Which draw. */
  public record DrawRequest(@NotNull Integer number) {}

  /** Which family of which draw. */
  public record RankRequest(@NotNull Integer number, @NotBlank @Size(max = 40) String receipt) {}

  /** Which part of the result. */
  public record RanksRequest(
      @NotNull Integer number, @Min(0) int page, @Min(1) @Max(100) int size) {}

  private final Caller caller;
  private final ReadReadiness readReadiness;
  private final FreezeRoster freezeRoster;
  private final DropRoster dropRoster;
  private final SealDraw sealDraw;
  private final VoidSeal voidSeal;
  private final ReadVoiding readVoiding;
  private final EnterValue enterValue;
  private final ReopenEntries reopenEntries;
  private final DrawQueries draws;

  DrawEndpoint(
      Caller caller,
      ReadReadiness readReadiness,
      FreezeRoster freezeRoster,
      DropRoster dropRoster,
      SealDraw sealDraw,
      VoidSeal voidSeal,
      ReadVoiding readVoiding,
      EnterValue enterValue,
      ReopenEntries reopenEntries,
      DrawQueries draws) {
    this.caller = caller;
    this.readReadiness = readReadiness;
    this.freezeRoster = freezeRoster;
    this.dropRoster = dropRoster;
    this.sealDraw = sealDraw;
    this.voidSeal = voidSeal;
    this.readVoiding = readVoiding;
    this.enterValue = enterValue;
    this.reopenEntries = reopenEntries;
    this.draws = draws;
  }

  @POST
  @Path("readiness")
  @RolesAllowed(Roles.BUREAU_OFFICER)
  public Uni<DrawReadiness> readiness(@NotNull @Valid ReadinessRequest request) {
    return readReadiness.read(caller.as(Roles.BUREAU_OFFICER), request.offeringId());
  }

  @POST
  @Path("freeze")
  @RolesAllowed(Roles.BUREAU_OFFICER)
  public Uni<Void> freeze(@NotNull @Valid ReadinessRequest request) {
    return freezeRoster.freeze(caller.as(Roles.BUREAU_OFFICER), request.offeringId());
  }

  @POST
  @Path("dropRoster")
  @RolesAllowed(Roles.BUREAU_OFFICER)
  public Uni<Void> dropRoster(@NotNull @Valid DropRequest request) {
    return dropRoster.drop(caller.as(Roles.BUREAU_OFFICER), request.offeringId(), request.reason());
  }

  @POST
  @Path("requestVoid")
  @RolesAllowed(Roles.BUREAU_OFFICER)
  public Uni<Void> requestVoid(@NotNull @Valid VoidRequest request) {
    return voidSeal.request(caller.as(Roles.BUREAU_OFFICER), request.number(), request.reason());
  }

  /** Whether a seal can be voided, and whether somebody has asked for it. */
  @POST
  @Path("voiding")
  @RolesAllowed({Roles.BUREAU_OFFICER, Roles.SUPERVISOR})
  public Uni<SealVoiding> voiding(@NotNull @Valid DrawRequest request) {
    return readVoiding.read(caller.as(Roles.BUREAU_OFFICER, Roles.SUPERVISOR), request.number());
  }

  @POST
  @Path("confirmVoid")
  @RolesAllowed(Roles.SUPERVISOR)
  public Uni<Void> confirmVoid(@NotNull @Valid DrawRequest request) {
    return voidSeal.confirm(caller.as(Roles.SUPERVISOR), request.number());
  }

  @POST
  @Path("seal")
  @RolesAllowed(Roles.BUREAU_OFFICER)
  public Uni<SealedDraw> seal(@NotNull @Valid SealRequest request) {
    return sealDraw.seal(
        caller.as(Roles.BUREAU_OFFICER),
        request.offeringId(),
        request.drawNotBefore(),
        request.declared());
  }

  @POST
  @Path("enter")
  @RolesAllowed(Roles.BUREAU_OFFICER)
  public Uni<EnteredValue> enter(@NotNull @Valid EnterRequest request) {
    return enterValue.enter(
        caller.as(Roles.BUREAU_OFFICER), request.drawNumber(), request.source(), request.value());
  }

  /** What the officer has left to enter; nobody's value is in it. */
  @POST
  @Path("entering")
  @RolesAllowed({Roles.BUREAU_OFFICER, Roles.ADMINISTRATOR, Roles.SUPERVISOR})
  public Uni<List<OfficerEntry>> entering(@NotNull @Valid DrawRequest request) {
    return draws.entering(
        caller.as(Roles.BUREAU_OFFICER, Roles.ADMINISTRATOR, Roles.SUPERVISOR), request.number());
  }

  @POST
  @Path("reopen")
  @RolesAllowed({Roles.BUREAU_OFFICER, Roles.ADMINISTRATOR})
  public Uni<Void> reopen(@NotNull @Valid ReopenRequest request) {
    return reopenEntries.reopen(
        caller.as(Roles.BUREAU_OFFICER, Roles.ADMINISTRATOR),
        request.drawNumber(),
        request.source(),
        request.reason());
  }

  @POST
  @Path("list")
  public Uni<Page<DrawSummary>> list(@NotNull @Valid DrawsRequest request) {
    return draws.page(request.offeringId(), request.page(), request.size());
  }

  @POST
  @Path("show")
  public Uni<PublicDraw> show(@NotNull @Valid DrawRequest request) {
    return draws.show(request.number());
  }

  @POST
  @Path("roster")
  public Uni<Page<FamilyLine>> roster(@NotNull @Valid RanksRequest request) {
    return draws.roster(request.number(), request.page(), request.size());
  }

  @POST
  @Path("rank")
  public Uni<FamilyRank> rank(@NotNull @Valid RankRequest request) {
    return draws.rank(request.number(), request.receipt());
  }

  @POST
  @Path("ranks")
  public Uni<Page<FamilyRank>> ranks(@NotNull @Valid RanksRequest request) {
    return draws.ranks(request.number(), request.page(), request.size());
  }
}
