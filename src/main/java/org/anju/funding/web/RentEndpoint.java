package org.anju.funding.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.anju.funding.ShowRents;
import org.anju.funding.ShowRents.ProjectRents;
import org.anju.funding.ShowRents.RentStatement;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;

/** What leases ask for and what has come. */
@Path("/connect/RentEndpoint")
@RolesAllowed({Roles.ACQUIRER, Roles.BUREAU_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR})
public class RentEndpoint {

  /** Pages count from 0. */
  public record RentListRequest(
      @NotNull Long projectId,
      @NotNull @Min(0) @Max(100_000) Integer page,
      @NotNull @Min(1) @Max(200) Integer size) {}

  /** Names a lease by its choice. */
  public record LeaseChoice(@NotNull Long leaseId) {}

  /** Names the offering. */
  public record MyRentRequest(@NotNull Long offeringId) {}

  private final Caller caller;
  private final ShowRents rents;

  RentEndpoint(Caller caller, ShowRents rents) {
    this.caller = caller;
    this.rents = rents;
  }

  /** The leases of a project. */
  @POST
  @Path("list")
  public Uni<ProjectRents> list(@NotNull @Valid RentListRequest request) {
    return rents.ofProject(reader(), request.projectId(), request.page(), request.size());
  }

  /** One lease with its schedule. */
  @POST
  @Path("lease")
  public Uni<RentStatement> lease(@NotNull @Valid LeaseChoice request) {
    return rents.of(reader(), request.leaseId());
  }

  /** The own family's lease. */
  @POST
  @Path("mine")
  @RolesAllowed(Roles.APPLICANT)
  public Uni<RentStatement> mine(@NotNull @Valid MyRentRequest request) {
    return rents.mine(caller.as(Roles.APPLICANT), request.offeringId());
  }

  private Actor reader() {
    return caller.as(Roles.ACQUIRER, Roles.BUREAU_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR);
  }
}
