package org.anju.pricing.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.anju.platform.web.Page;
import org.anju.pricing.filing.ChangeKind;
import org.anju.pricing.filing.CompareVersions;
import org.anju.pricing.filing.PriceChange;
import org.anju.pricing.filing.PriceVersion;
import org.anju.pricing.filing.PriceVersions;
import org.anju.pricing.filing.VersionDifference;
import org.jetbrains.annotations.Nullable;

/** Every version of a price list and what it changed, for everybody. */
@Path("/connect/PriceVersionEndpoint")
@PermitAll
public class PriceVersionEndpoint {

  public record PriceVersionsRequest(
      @NotNull Long offeringId,
      @NotNull @Min(0) Integer page,
      @NotNull @Min(1) @Max(100) Integer size) {}

  public record PriceVersionRequest(@NotNull Long offeringId, @NotNull Integer version) {}

  public record VersionUnitsRequest(
      @NotNull Long offeringId,
      @NotNull Integer version,
      @NotNull @Min(0) Integer page,
      @NotNull @Min(1) @Max(200) Integer size) {}

  /** {@code kind}: null for all changes. */
  public record PriceChangesRequest(
      @NotNull Long offeringId,
      @NotNull Integer version,
      @Nullable ChangeKind kind,
      @NotNull @Min(0) Integer page,
      @NotNull @Min(1) @Max(200) Integer size) {}

  private final PriceVersions versions;
  private final CompareVersions compare;

  PriceVersionEndpoint(PriceVersions versions, CompareVersions compare) {
    this.versions = versions;
    this.compare = compare;
  }

  @POST
  @Path("page")
  public Uni<Page<PriceVersion>> page(@NotNull @Valid PriceVersionsRequest request) {
    return versions.page(request.offeringId(), request.page(), request.size());
  }

  @POST
  @Path("units")
  public Uni<Page<PriceVersions.VersionUnit>> units(@NotNull @Valid VersionUnitsRequest request) {
    return versions.units(request.offeringId(), request.version(), request.page(), request.size());
  }

  @POST
  @Path("difference")
  public Uni<VersionDifference> difference(@NotNull @Valid PriceVersionRequest request) {
    return compare.summary(request.offeringId(), request.version());
  }

  @POST
  @Path("changes")
  public Uni<Page<PriceChange>> changes(@NotNull @Valid PriceChangesRequest request) {
    return compare.changes(
        request.offeringId(), request.version(), request.kind(), request.page(), request.size());
  }
}
