package org.anju.stock.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.anju.platform.imports.DiscardImport;
import org.anju.platform.imports.ImportView;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.Page;
import org.anju.platform.web.RequestLanguage;
import org.anju.stock.Differences;
import org.anju.stock.SaveStock;
import org.anju.stock.StockImports;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A district's workbooks on their way into the ledger. */
@Path("/connect/StockImportEndpoint")
@RolesAllowed(Roles.BUREAU_OFFICER)
public class StockImportEndpoint {

  private final Caller caller;
  private final RequestLanguage language;
  private final StockImports imports;
  private final SaveStock save;
  private final DiscardImport discard;

  StockImportEndpoint(
      Caller caller,
      RequestLanguage language,
      StockImports imports,
      SaveStock save,
      DiscardImport discard) {
    this.caller = caller;
    this.language = language;
    this.imports = imports;
    this.save = save;
    this.discard = discard;
  }

  /** Names the import. */
  @Schema(name = "StockImportRequest")
  public record ImportRequest(@NotNull Long importId) {}

  /** Names the district. */
  public record StockDistrictRequest(@NotBlank String district) {}

  /** Pages count from 0. */
  public record StockRowsRequest(
      @NotNull Long importId,
      @NotNull @Min(0) @Max(100_000) Integer page,
      @NotNull @Min(1) @Max(200) Integer size) {}

  /** Pages count from 0. */
  public record StockDifferencesRequest(
      @NotNull Long importId,
      @NotNull Differences.Kind kind,
      @NotNull @Min(0) @Max(100_000) Integer page,
      @NotNull @Min(1) @Max(200) Integer size) {}

  /** The districts whose ledgers the officer keeps. */
  @POST
  @Path("districts")
  public Uni<List<String>> districts() {
    return Uni.createFrom().item(officer().districts().stream().sorted().toList());
  }

  @POST
  @Path("imports")
  public Uni<List<ImportView>> imports(@NotNull @Valid StockDistrictRequest request) {
    return imports.recent(officer(), request.district(), language.locale());
  }

  @POST
  @Path("preview")
  public Uni<StockImports.Preview> preview(@NotNull @Valid ImportRequest request) {
    return imports.preview(officer(), request.importId(), language.locale());
  }

  @POST
  @Path("wrongRows")
  public Uni<Page<StockImports.WrongRow>> wrongRows(@NotNull @Valid StockRowsRequest request) {
    return imports.wrongRows(
        officer(), request.importId(), request.page(), request.size(), language.locale());
  }

  @POST
  @Path("differences")
  public Uni<Page<Differences.Line>> differences(@NotNull @Valid StockDifferencesRequest request) {
    return imports.differences(
        officer(),
        request.importId(),
        request.kind(),
        request.page(),
        request.size(),
        language.locale());
  }

  @POST
  @Path("missing")
  public Uni<Page<Differences.MissingUnit>> missing(@NotNull @Valid StockRowsRequest request) {
    return imports.missing(officer(), request.importId(), request.page(), request.size());
  }

  @POST
  @Path("save")
  public Uni<SaveStock.Merged> save(@NotNull @Valid ImportRequest request) {
    return save.save(officer(), request.importId());
  }

  @POST
  @Path("discard")
  public Uni<Void> discard(@NotNull @Valid ImportRequest request) {
    return discard.discard(officer(), request.importId());
  }

  private Actor officer() {
    return caller.as(Roles.BUREAU_OFFICER);
  }
}
