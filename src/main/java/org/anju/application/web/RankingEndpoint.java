package org.anju.application.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.anju.application.RankApplication;
import org.anju.application.RankedApplication;
import org.anju.application.RankedFamily;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.Page;

/** The order of families, for each family and for the officers of the district. */
@Path("/connect/RankingEndpoint")
@RolesAllowed({Roles.IDENTITY_OFFICER, Roles.HOUSING_OFFICER, Roles.BUREAU_OFFICER})
public class RankingEndpoint {

  private static final String[] OFFICERS = {
    Roles.IDENTITY_OFFICER, Roles.HOUSING_OFFICER, Roles.BUREAU_OFFICER
  };

  private final Caller caller;
  private final RankApplication rank;

  RankingEndpoint(Caller caller, RankApplication rank) {
    this.caller = caller;
    this.rank = rank;
  }

  public record OwnRankRequest(@NotBlank String receipt) {}

  public record CaseRankRequest(@NotNull Long applicationId) {}

  public record RankPageRequest(
      @NotNull Long offeringId, @Min(0) int page, @Min(1) @Max(100) int size) {}

  @POST
  @Path("mine")
  @RolesAllowed(Roles.APPLICANT)
  public Uni<RankedApplication> mine(@NotNull @Valid OwnRankRequest request) {
    return rank.own(caller.as(Roles.APPLICANT), request.receipt());
  }

  @POST
  @Path("caseOf")
  public Uni<RankedApplication> caseOf(@NotNull @Valid CaseRankRequest request) {
    return rank.ofCase(caller.as(OFFICERS), request.applicationId());
  }

  @POST
  @Path("page")
  public Uni<Page<RankedFamily>> page(@NotNull @Valid RankPageRequest request) {
    return rank.page(caller.as(OFFICERS), request.offeringId(), request.page(), request.size());
  }
}
