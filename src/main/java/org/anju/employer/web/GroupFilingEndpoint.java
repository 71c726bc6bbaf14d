package org.anju.employer.web;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anju.employer.CorrectRow;
import org.anju.employer.FileRoster;
import org.anju.employer.FilingMode;
import org.anju.employer.MemberBoard;
import org.anju.employer.MemberState;
import org.anju.employer.RosterImports;
import org.anju.platform.imports.DiscardImport;
import org.anju.platform.imports.ImportPreviews;
import org.anju.platform.imports.ImportView;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.Page;
import org.anju.platform.web.RequestLanguage;
import org.jetbrains.annotations.Nullable;

/** An employer's group filing. */
@Path("/connect/GroupFilingEndpoint")
@RolesAllowed(Roles.EMPLOYER)
public class GroupFilingEndpoint {

  private final Caller caller;
  private final RequestLanguage language;
  private final RosterImports imports;
  private final FileRoster file;
  private final DiscardImport discard;
  private final CorrectRow correct;
  private final MemberBoard board;

  GroupFilingEndpoint(
      Caller caller,
      RequestLanguage language,
      RosterImports imports,
      FileRoster file,
      DiscardImport discard,
      CorrectRow correct,
      MemberBoard board) {
    this.caller = caller;
    this.language = language;
    this.imports = imports;
    this.file = file;
    this.discard = discard;
    this.correct = correct;
    this.board = board;
  }

  public record RosterRequest(@NotNull Long importId) {}

  public record FilingRequest(@NotNull Long offeringId) {}

  public record RosterRowsRequest(
      @NotNull Long importId, boolean badOnly, @Min(0) int page, @Min(1) @Max(200) int size) {}

  /** {@code committed}: the employer stands for the truth of the roster. */
  public record SaveRosterRequest(
      @NotNull Long importId, @NotNull FilingMode mode, boolean committed) {}

  /** {@code row} as in the workbook. */
  public record RosterRowRequest(@NotNull Long importId, @NotNull Integer row) {}

  /** A cell with its new text. */
  public record CorrectedCell(
      @NotBlank @Size(max = 60) String column, @NotNull @Size(max = 1_000) String text) {}

  /** Cells that are left out stay as they were. */
  public record CorrectRowRequest(
      @NotNull Long importId,
      @NotNull Integer row,
      @NotNull @Size(max = 50) List<@Valid CorrectedCell> cells) {}

  /** {@code state} narrows the list; null means everybody. */
  public record MembersRequest(
      @NotNull Long offeringId,
      @Nullable MemberState state,
      @Min(0) @Max(100_000) int page,
      @Min(1) @Max(200) int size) {}

  @POST
  @Path("preview")
  public Uni<RosterImports.RosterPreview> preview(@NotNull @Valid RosterRequest request) {
    return imports.preview(caller.as(Roles.EMPLOYER), request.importId(), language.locale());
  }

  @POST
  @Path("previewRows")
  public Uni<Page<RosterImports.RosterPreviewRow>> previewRows(
      @NotNull @Valid RosterRowsRequest request) {
    return imports.rows(
        caller.as(Roles.EMPLOYER),
        request.importId(),
        new ImportPreviews.Window(request.badOnly(), request.page(), request.size()),
        language.locale());
  }

  @POST
  @Path("imports")
  public Uni<List<ImportView>> imports(@NotNull @Valid FilingRequest request) {
    return imports.recent(caller.as(Roles.EMPLOYER), request.offeringId(), language.locale());
  }

  @POST
  @Path("save")
  public Uni<FileRoster.FiledRoster> save(@NotNull @Valid SaveRosterRequest request) {
    return file.file(
        caller.as(Roles.EMPLOYER), request.importId(), request.mode(), request.committed());
  }

  @POST
  @Path("openRow")
  public Uni<CorrectRow.OpenRow> openRow(@NotNull @Valid RosterRowRequest request) {
    return correct.open(
        caller.as(Roles.EMPLOYER), request.importId(), request.row(), language.locale());
  }

  @POST
  @Path("correctRow")
  public Uni<CorrectRow.OpenRow> correctRow(@NotNull @Valid CorrectRowRequest request) {
    Map<String, String> texts = new HashMap<>();
    request.cells().forEach(cell -> texts.put(cell.column(), cell.text()));
    return correct.correct(
        caller.as(Roles.EMPLOYER), request.importId(), request.row(), texts, language.locale());
  }

  @POST
  @Path("leaveRowOut")
  public Uni<Void> leaveRowOut(@NotNull @Valid RosterRowRequest request) {
    return correct.leaveOut(caller.as(Roles.EMPLOYER), request.importId(), request.row());
  }

  @POST
  @Path("discard")
  public Uni<Void> discard(@NotNull @Valid RosterRequest request) {
    return discard.discard(caller.as(Roles.EMPLOYER), request.importId());
  }

  @POST
  @Path("members")
  public Uni<Page<MemberBoard.GroupMember>> members(@NotNull @Valid MembersRequest request) {
    return board.page(
        caller.as(Roles.EMPLOYER),
        request.offeringId(),
        request.state(),
        request.page(),
        request.size());
  }

  @POST
  @Path("memberCounts")
  public Uni<MemberBoard.MemberCounts> memberCounts(@NotNull @Valid FilingRequest request) {
    return board.counts(caller.as(Roles.EMPLOYER), request.offeringId());
  }
}
