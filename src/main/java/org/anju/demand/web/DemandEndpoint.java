package org.anju.demand.web;

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
import java.time.LocalDate;
import org.anju.demand.DemandState;
import org.anju.demand.DemandView;
import org.anju.demand.EnterDemandResult;
import org.anju.demand.ReadDemandResults;
import org.anju.demand.SettleDemandResult;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.Page;
import org.jetbrains.annotations.Nullable;

/** Results of demand surveys: entered by one officer, settled by another, used by acquirers. */
@Path("/connect/DemandEndpoint")
@RolesAllowed(Roles.BUREAU_OFFICER)
public class DemandEndpoint {

  private final Caller caller;
  private final EnterDemandResult enter;
  private final SettleDemandResult settle;
  private final ReadDemandResults read;

  DemandEndpoint(
      Caller caller, EnterDemandResult enter, SettleDemandResult settle, ReadDemandResults read) {
    this.caller = caller;
    this.enter = enter;
    this.settle = settle;
    this.read = read;
  }

  /** Households that were asked, and those among them that want a home in the area. */
  public record EnterDemandRequest(
      @NotBlank @Size(max = 40) String district,
      @NotBlank @Size(max = 80) String areaName,
      @NotNull @Min(1) @Max(10_000_000) Integer surveyed,
      @NotNull @Min(0) @Max(10_000_000) Integer wanting,
      @NotNull LocalDate surveyedOn,
      @NotNull Long documentId) {}

  /** The new result. */
  public record EnteredDemand(long demandResultId) {}

  /** {@code version} is the one that was seen. */
  public record ConfirmDemandRequest(@NotNull Long demandResultId, @NotNull Integer version) {}

  /** {@code version} is the one that was seen. */
  public record DiscardDemandRequest(
      @NotNull Long demandResultId,
      @NotNull Integer version,
      @NotBlank @Size(max = 500) String reason) {}

  /** Null stands for all states. */
  public record DemandPageRequest(
      @Nullable DemandState state, @Min(0) @Max(100_000) int page, @Min(1) @Max(200) int size) {}

  public record ConfirmedDemandRequest(
      @Min(0) @Max(100_000) int page, @Min(1) @Max(200) int size) {}

  @POST
  @Path("enter")
  public Uni<EnteredDemand> enter(@NotNull @Valid EnterDemandRequest request) {
    EnterDemandResult.Form form =
        new EnterDemandResult.Form(
            request.district(),
            request.areaName(),
            request.surveyed(),
            request.wanting(),
            request.surveyedOn(),
            request.documentId());
    return enter.enter(caller.as(Roles.BUREAU_OFFICER), form).map(EnteredDemand::new);
  }

  @POST
  @Path("confirm")
  public Uni<Void> confirm(@NotNull @Valid ConfirmDemandRequest request) {
    return settle.confirm(
        caller.as(Roles.BUREAU_OFFICER), request.demandResultId(), request.version());
  }

  @POST
  @Path("discard")
  public Uni<Void> discard(@NotNull @Valid DiscardDemandRequest request) {
    return settle.discard(
        caller.as(Roles.BUREAU_OFFICER),
        request.demandResultId(),
        request.version(),
        request.reason());
  }

  @POST
  @Path("page")
  @RolesAllowed({Roles.BUREAU_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR})
  public Uni<Page<DemandView>> page(@NotNull @Valid DemandPageRequest request) {
    return read.ofDistricts(
        caller.as(Roles.BUREAU_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR),
        request.state(),
        request.page(),
        request.size());
  }

  @POST
  @Path("confirmed")
  @RolesAllowed(Roles.ACQUIRER)
  public Uni<Page<DemandView>> confirmed(@NotNull @Valid ConfirmedDemandRequest request) {
    return read.confirmed(caller.as(Roles.ACQUIRER), request.page(), request.size());
  }
}
