package org.anju.pricing.calculation.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.Page;
import org.anju.platform.web.RequestLanguage;
import org.anju.pricing.calculation.CalculationView;
import org.anju.pricing.calculation.GenerateList;
import org.anju.pricing.calculation.PreviewList;
import org.anju.pricing.calculation.ReadCalculation;
import org.anju.pricing.calculation.SheetView;
import org.anju.pricing.calculation.WriteSheet;

/** An acquirer calculates the prices of an offering of its own and generates the list. */
@Path("/connect/CalculationEndpoint")
@RolesAllowed(Roles.ACQUIRER)
public class CalculationEndpoint {

  private final Caller caller;
  private final RequestLanguage language;
  private final ReadCalculation read;
  private final WriteSheet write;
  private final PreviewList preview;
  private final GenerateList generate;

  CalculationEndpoint(
      Caller caller,
      RequestLanguage language,
      ReadCalculation read,
      WriteSheet write,
      PreviewList preview,
      GenerateList generate) {
    this.caller = caller;
    this.language = language;
    this.read = read;
    this.write = write;
    this.preview = preview;
    this.generate = generate;
  }

  public record CalculationRequest(@NotNull Long offeringId) {}

  public record SheetsRequest(
      @NotNull Long offeringId, @Min(0) int page, @Min(1) @Max(100) int size) {}

  /** {@code seen} is the version that the person saw, 0 when there was none. */
  public record WriteSheetRequest(
      @NotNull Long offeringId, @Min(0) int seen, @NotNull @Valid SheetForm sheet) {}

  public record PreviewRequest(
      @NotNull Long offeringId,
      boolean onlyChanged,
      @Min(0) int page,
      @Min(1) @Max(200) int size) {}

  /** {@code sheetVersion} is the one that the preview showed. */
  public record GenerateRequest(@NotNull Long offeringId, @Min(1) int sheetVersion) {}

  public record WrittenSheet(int version) {}

  /** The version that the list became. */
  public record GeneratedVersion(int version) {}

  @POST
  @Path("show")
  public Uni<CalculationView> show(@NotNull @Valid CalculationRequest request) {
    return read.show(caller.as(Roles.ACQUIRER), request.offeringId(), language.locale());
  }

  /** All versions of the sheet, the latest first. */
  @POST
  @Path("sheets")
  public Uni<Page<SheetView>> sheets(@NotNull @Valid SheetsRequest request) {
    return read.sheets(
        caller.as(Roles.ACQUIRER), request.offeringId(), request.page(), request.size());
  }

  @POST
  @Path("write")
  public Uni<WrittenSheet> write(@NotNull @Valid WriteSheetRequest request) {
    return write
        .write(
            caller.as(Roles.ACQUIRER),
            request.offeringId(),
            request.seen(),
            request.sheet().draft())
        .map(WrittenSheet::new);
  }

  /** The list that the latest sheet yields; nothing is saved. */
  @POST
  @Path("preview")
  public Uni<PreviewList.Generated> preview(@NotNull @Valid PreviewRequest request) {
    return preview.preview(
        caller.as(Roles.ACQUIRER),
        request.offeringId(),
        new PreviewList.Window(request.onlyChanged(), request.page(), request.size()),
        language.locale());
  }

  @POST
  @Path("generate")
  public Uni<GeneratedVersion> generate(@NotNull @Valid GenerateRequest request) {
    return generate
        .generate(caller.as(Roles.ACQUIRER), request.offeringId(), request.sheetVersion())
        .map(GeneratedVersion::new);
  }
}
