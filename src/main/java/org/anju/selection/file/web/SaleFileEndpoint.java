package org.anju.selection.file.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.Page;
import org.anju.platform.web.RequestLanguage;
import org.anju.selection.file.BuyerFile;
import org.anju.selection.file.FileLine;
import org.anju.selection.file.ListFiles;
import org.anju.selection.file.MeasurePace;
import org.anju.selection.file.ReadBuyerFile;
import org.anju.selection.file.ReadUnitFile;
import org.anju.selection.file.SalePace;
import org.anju.selection.file.UnitFile;

/** The files of units 一房一档 and families 一户一档, and how quickly offerings reach families. */
@Path("/connect/SaleFileEndpoint")
public class SaleFileEndpoint {

  /** Names the unit. */
  public record UnitFileRequest(@NotNull Long unitId) {}

  /** Names the family. */
  public record BuyerFileRequest(@NotBlank String receipt) {}

  /** Pages count from 0. */
  public record FileListRequest(
      @NotNull Long offeringId,
      @NotNull @Min(0) @Max(100_000) Integer page,
      @NotNull @Min(1) @Max(200) Integer size) {}

  /** Names the offering. */
  public record PaceRequest(@NotNull Long offeringId) {}

  private final Caller caller;
  private final RequestLanguage language;
  private final ReadUnitFile unitFiles;
  private final ReadBuyerFile buyerFiles;
  private final ListFiles files;
  private final MeasurePace paces;

  SaleFileEndpoint(
      Caller caller,
      RequestLanguage language,
      ReadUnitFile unitFiles,
      ReadBuyerFile buyerFiles,
      ListFiles files,
      MeasurePace paces) {
    this.caller = caller;
    this.language = language;
    this.unitFiles = unitFiles;
    this.buyerFiles = buyerFiles;
    this.files = files;
    this.paces = paces;
  }

  @POST
  @Path("unit")
  @RolesAllowed({Roles.ACQUIRER, Roles.BUREAU_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR})
  public Uni<UnitFile> unit(@NotNull @Valid UnitFileRequest request) {
    return unitFiles.read(
        caller.as(Roles.ACQUIRER, Roles.BUREAU_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR),
        request.unitId(),
        language.locale());
  }

  @POST
  @Path("buyer")
  @RolesAllowed({
    Roles.APPLICANT,
    Roles.ACQUIRER,
    Roles.BUREAU_OFFICER,
    Roles.SUPERVISOR,
    Roles.AUDITOR
  })
  public Uni<BuyerFile> buyer(@NotNull @Valid BuyerFileRequest request) {
    return buyerFiles.read(
        caller.as(
            Roles.ACQUIRER, Roles.BUREAU_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR, Roles.APPLICANT),
        request.receipt(),
        language.locale());
  }

  @POST
  @Path("units")
  @RolesAllowed({Roles.ACQUIRER, Roles.BUREAU_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR})
  public Uni<Page<FileLine>> units(@NotNull @Valid FileListRequest request) {
    return files.of(
        caller.as(Roles.ACQUIRER, Roles.BUREAU_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR),
        request.offeringId(),
        request.page(),
        request.size());
  }

  @POST
  @Path("pace")
  @PermitAll
  public Uni<SalePace> pace(@NotNull @Valid PaceRequest request) {
    return paces.of(request.offeringId());
  }
}
