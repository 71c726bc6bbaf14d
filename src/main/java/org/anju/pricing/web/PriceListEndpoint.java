package org.anju.pricing.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.anju.platform.imports.DiscardImport;
import org.anju.platform.imports.ImportPreviews;
import org.anju.platform.imports.ImportView;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.Page;
import org.anju.platform.web.RequestLanguage;
import org.anju.pricing.PriceListImports;
import org.anju.pricing.PriceLists;
import org.anju.pricing.SavePriceList;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Price lists: the public ones, and an acquirer's imports. */
@Path("/connect/PriceListEndpoint")
@RolesAllowed(Roles.ACQUIRER)
public class PriceListEndpoint {

  private final Caller caller;
  private final RequestLanguage language;
  private final PriceListImports imports;
  private final SavePriceList save;
  private final DiscardImport discard;
  private final PriceLists lists;

  PriceListEndpoint(
      Caller caller,
      RequestLanguage language,
      PriceListImports imports,
      SavePriceList save,
      DiscardImport discard,
      PriceLists lists) {
    this.caller = caller;
    this.language = language;
    this.imports = imports;
    this.save = save;
    this.discard = discard;
    this.lists = lists;
  }

  public record ImportRequest(@NotNull Long importId) {}

  @Schema(name = "PricesRequest")
  public record OfferingRequest(@NotNull Long offeringId) {}

  public record RowsRequest(
      @NotNull Long importId, boolean badOnly, @Min(0) int page, @Min(1) @Max(200) int size) {}

  /** {@code building} narrows the list; empty means all of them. */
  public record UnitsRequest(
      @NotNull Long offeringId,
      @NotNull String building,
      boolean onlyAvailable,
      @Min(0) int page,
      @Min(1) @Max(200) int size) {}

  /** The version that the saved list became. */
  public record Saved(int version) {}

  @POST
  @Path("preview")
  public Uni<PriceListImports.Preview> preview(@NotNull @Valid ImportRequest request) {
    return imports.preview(caller.as(Roles.ACQUIRER), request.importId(), language.locale());
  }

  @POST
  @Path("previewRows")
  public Uni<Page<PriceListImports.PreviewRow>> previewRows(@NotNull @Valid RowsRequest request) {
    return imports.rows(
        caller.as(Roles.ACQUIRER),
        request.importId(),
        new ImportPreviews.Window(request.badOnly(), request.page(), request.size()),
        language.locale());
  }

  @POST
  @Path("imports")
  public Uni<List<ImportView>> imports(@NotNull @Valid OfferingRequest request) {
    return imports.recent(caller.as(Roles.ACQUIRER), request.offeringId(), language.locale());
  }

  @POST
  @Path("save")
  public Uni<Saved> save(@NotNull @Valid ImportRequest request) {
    return save.save(caller.as(Roles.ACQUIRER), request.importId()).map(Saved::new);
  }

  @POST
  @Path("discard")
  public Uni<Void> discard(@NotNull @Valid ImportRequest request) {
    return discard.discard(caller.as(Roles.ACQUIRER), request.importId());
  }

  @POST
  @Path("units")
  @PermitAll
  public Uni<Page<PriceLists.PricedUnit>> units(@NotNull @Valid UnitsRequest request) {
    return lists.units(
        request.offeringId(),
        request.building(),
        request.onlyAvailable(),
        request.page(),
        request.size());
  }

  @POST
  @Path("versions")
  @PermitAll
  public Uni<List<PriceLists.Version>> versions(@NotNull @Valid OfferingRequest request) {
    return lists.versions(request.offeringId());
  }
}
