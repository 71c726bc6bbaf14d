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
import org.anju.draw.DrawQueries;
import org.anju.draw.DrawReadiness;
import org.anju.draw.DrawSummary;
import org.anju.draw.EnterValue;
import org.anju.draw.EnteredValue;
import org.anju.draw.FamilyRank;
import org.anju.draw.OfficerEntry;
import org.anju.draw.PublicDraw;
import org.anju.draw.ReadReadiness;
import org.anju.draw.ReopenEntries;
import org.anju.draw.SealDraw;
import org.anju.draw.SealedDraw;
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

  /** Which offering; {@code drawNotBefore} asks for a later time than the earliest possible. */
  public record SealRequest(@NotNull Long offeringId, @Nullable Instant drawNotBefore) {}

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
  private final SealDraw sealDraw;
  private final EnterValue enterValue;
  private final ReopenEntries reopenEntries;
  private final DrawQueries draws;

  DrawEndpoint(
      Caller caller,
      ReadReadiness readReadiness,
      SealDraw sealDraw,
      EnterValue enterValue,
      ReopenEntries reopenEntries,
      DrawQueries draws) {
    this.caller = caller;
    this.readReadiness = readReadiness;
    this.sealDraw = sealDraw;
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
  @Path("seal")
  @RolesAllowed(Roles.BUREAU_OFFICER)
  public Uni<SealedDraw> seal(@NotNull @Valid SealRequest request) {
    return sealDraw.seal(
        caller.as(Roles.BUREAU_OFFICER), request.offeringId(), request.drawNotBefore());
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
  @RolesAllowed({Roles.BUREAU_OFFICER, Roles.ADMINISTRATOR})
  public Uni<List<OfficerEntry>> entering(@NotNull @Valid DrawRequest request) {
    return draws.entering(caller.as(Roles.BUREAU_OFFICER, Roles.ADMINISTRATOR), request.number());
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
