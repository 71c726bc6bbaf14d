package org.anju.selection.floorplan.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.selection.floorplan.KeepFloorPlans;
import org.anju.selection.floorplan.LayoutPlan;

/** The acquirer looks through the floor plans of its offering. */
@Path("/connect/FloorPlanEndpoint")
@RolesAllowed(Roles.ACQUIRER)
public class FloorPlanEndpoint {

  public record LayoutsRequest(@NotNull Long offeringId) {}

  public record LayoutRequest(@NotNull Long offeringId, @NotBlank String layout) {}

  private final Caller caller;
  private final KeepFloorPlans keep;

  FloorPlanEndpoint(Caller caller, KeepFloorPlans keep) {
    this.caller = caller;
    this.keep = keep;
  }

  @POST
  @Path("layouts")
  public Uni<List<LayoutPlan>> layouts(@NotNull @Valid LayoutsRequest request) {
    return keep.layouts(caller.as(Roles.ACQUIRER), request.offeringId());
  }

  @POST
  @Path("remove")
  public Uni<Void> remove(@NotNull @Valid LayoutRequest request) {
    return keep.remove(caller.as(Roles.ACQUIRER), request.offeringId(), request.layout());
  }
}
