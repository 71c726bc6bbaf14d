package org.anju.verification.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.anju.application.Application;
import org.anju.application.Category;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.Page;
import org.anju.verification.listing.ApplicationFilter;
import org.anju.verification.listing.ApplicationOrder;
import org.anju.verification.listing.CountApplications;
import org.anju.verification.listing.CountGroups;
import org.anju.verification.listing.CountedGroup;
import org.anju.verification.listing.CountedOffering;
import org.anju.verification.listing.ListApplications;
import org.anju.verification.listing.ListedApplication;
import org.jetbrains.annotations.Nullable;

/** All applications of an offering, for the officers of its district. */
@Path("/connect/ApplicationListEndpoint")
@RolesAllowed({Roles.IDENTITY_OFFICER, Roles.HOUSING_OFFICER, Roles.BUREAU_OFFICER})
public class ApplicationListEndpoint {

  private static final String[] OFFICERS = {
    Roles.IDENTITY_OFFICER, Roles.HOUSING_OFFICER, Roles.BUREAU_OFFICER
  };

  private final Caller caller;
  private final CountApplications count;
  private final CountGroups groups;
  private final ListApplications list;

  ApplicationListEndpoint(
      Caller caller, CountApplications count, CountGroups groups, ListApplications list) {
    this.caller = caller;
    this.count = count;
    this.groups = groups;
    this.list = list;
  }

  public record CountedGroupsRequest(@NotNull Long offeringId) {}

  public record CountedOfferingsRequest(@Min(0) int page, @Min(1) @Max(100) int size) {}

  /** Which applications, in which order; what is null does not narrow the list. */
  public record ApplicationListRequest(
      @NotNull Long offeringId,
      @Nullable Application.Status status,
      @Nullable Category category,
      @Nullable @Min(1) Integer tier,
      @Nullable ApplicationFilter.Filing filing,
      @Nullable @Size(max = 30) String receipt,
      @NotNull ApplicationOrder order,
      boolean descending,
      @Min(0) int page,
      @Min(1) @Max(100) int size) {

    private ApplicationFilter filter() {
      return new ApplicationFilter(offeringId, status, category, tier, filing, receipt);
    }
  }

  @POST
  @Path("offerings")
  public Uni<Page<CountedOffering>> offerings(@NotNull @Valid CountedOfferingsRequest request) {
    return count.page(caller.as(OFFICERS), request.page(), request.size());
  }

  @POST
  @Path("groups")
  public Uni<List<CountedGroup>> groups(@NotNull @Valid CountedGroupsRequest request) {
    return groups.of(caller.as(OFFICERS), request.offeringId());
  }

  @POST
  @Path("page")
  public Uni<Page<ListedApplication>> page(@NotNull @Valid ApplicationListRequest request) {
    return list.page(
        caller.as(OFFICERS),
        request.filter(),
        request.order(),
        request.descending(),
        request.page(),
        request.size());
  }
}
