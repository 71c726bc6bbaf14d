package org.anju.application.papers.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.anju.application.Category;
import org.anju.application.papers.CopyPapers;
import org.anju.application.papers.ListPapers;
import org.anju.application.papers.PaperFolder;
import org.anju.application.papers.RemovePaper;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.jetbrains.annotations.Nullable;

/** The papers of a draft for its family, and of an application for those who check it. */
@Path("/connect/PaperEndpoint")
public class PaperEndpoint {

  /** {@code category} is null while the family has not chosen one. */
  public record FolderRequest(
      @NotNull UUID folder,
      @NotNull Long offeringId,
      @Nullable Category category,
      boolean married) {}

  public record ApplicationPapersRequest(@NotNull Long applicationId) {}

  public record OwnPapersRequest(@NotBlank String receipt) {}

  /** The papers of {@code receipt} go into {@code folder} too. */
  public record CopyPapersRequest(@NotBlank String receipt, @NotNull UUID folder) {}

  public record PaperRequest(@NotNull UUID folder, @NotNull Long paperId) {}

  private final Caller caller;
  private final ListPapers list;
  private final RemovePaper remove;
  private final CopyPapers copy;

  PaperEndpoint(Caller caller, ListPapers list, RemovePaper remove, CopyPapers copy) {
    this.caller = caller;
    this.list = list;
    this.remove = remove;
    this.copy = copy;
  }

  @POST
  @Path("ofFolder")
  @RolesAllowed(Roles.APPLICANT)
  public Uni<PaperFolder> ofFolder(@NotNull @Valid FolderRequest request) {
    return list.ofFolder(
        caller.as(Roles.APPLICANT),
        request.folder(),
        request.offeringId(),
        request.category(),
        request.married());
  }

  @POST
  @Path("ofApplication")
  @RolesAllowed({Roles.IDENTITY_OFFICER, Roles.HOUSING_OFFICER})
  public Uni<PaperFolder> ofApplication(@NotNull @Valid ApplicationPapersRequest request) {
    return list.ofApplication(
        caller.as(Roles.IDENTITY_OFFICER, Roles.HOUSING_OFFICER), request.applicationId());
  }

  @POST
  @Path("ofReceipt")
  @RolesAllowed(Roles.APPLICANT)
  public Uni<PaperFolder> ofReceipt(@NotNull @Valid OwnPapersRequest request) {
    return list.ofReceipt(caller.as(Roles.APPLICANT), request.receipt());
  }

  @POST
  @Path("copy")
  @RolesAllowed(Roles.APPLICANT)
  public Uni<Void> copy(@NotNull @Valid CopyPapersRequest request) {
    return copy.copy(caller.as(Roles.APPLICANT), request.receipt(), request.folder());
  }

  @POST
  @Path("remove")
  @RolesAllowed(Roles.APPLICANT)
  public Uni<Void> remove(@NotNull @Valid PaperRequest request) {
    return remove.remove(caller.as(Roles.APPLICANT), request.folder(), request.paperId());
  }
}
