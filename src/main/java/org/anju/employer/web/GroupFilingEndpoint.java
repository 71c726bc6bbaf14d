package org.anju.employer.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.anju.employer.FileRoster;
import org.anju.employer.GroupMembers;
import org.anju.employer.RosterImports;
import org.anju.platform.imports.DiscardImport;
import org.anju.platform.imports.ImportPreviews;
import org.anju.platform.imports.ImportView;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.Page;
import org.anju.platform.web.RequestLanguage;

/** An employer's group filing. */
@Path("/connect/GroupFilingEndpoint")
@RolesAllowed(Roles.EMPLOYER)
public class GroupFilingEndpoint {

  private final Caller caller;
  private final RequestLanguage language;
  private final RosterImports imports;
  private final FileRoster file;
  private final DiscardImport discard;
  private final GroupMembers members;

  GroupFilingEndpoint(
      Caller caller,
      RequestLanguage language,
      RosterImports imports,
      FileRoster file,
      DiscardImport discard,
      GroupMembers members) {
    this.caller = caller;
    this.language = language;
    this.imports = imports;
    this.file = file;
    this.discard = discard;
    this.members = members;
  }

  public record RosterRequest(@NotNull Long importId) {}

  public record FilingRequest(@NotNull Long offeringId) {}

  public record RosterRowsRequest(
      @NotNull Long importId, boolean badOnly, @Min(0) int page, @Min(1) @Max(200) int size) {}

  /** {@code committed}: the employer stands for the truth of the roster. */
  public record SaveRosterRequest(@NotNull Long importId, boolean committed) {}

  public record MembersRequest(
      @NotNull Long offeringId, @Min(0) @Max(100_000) int page, @Min(1) @Max(200) int size) {}

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
    return file.file(caller.as(Roles.EMPLOYER), request.importId(), request.committed());
  }

  @POST
  @Path("discard")
  public Uni<Void> discard(@NotNull @Valid RosterRequest request) {
    return discard.discard(caller.as(Roles.EMPLOYER), request.importId());
  }

  @POST
  @Path("members")
  public Uni<Page<GroupMembers.GroupMember>> members(@NotNull @Valid MembersRequest request) {
    return members.of(
        caller.as(Roles.EMPLOYER), request.offeringId(), request.page(), request.size());
  }
}
