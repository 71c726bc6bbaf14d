package org.anju.application.papers.web;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Objects;
import java.util.UUID;
import org.anju.application.papers.KeptPaper;
import org.anju.application.papers.ReadPaper;
import org.anju.application.papers.UploadPaper;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.DownloadHeaders;
import org.anju.policy.PaperKind;
import org.jboss.resteasy.reactive.RestMulti;

/** Papers as files: taken in as the request's body, shown as the answer's. */
@Path("/api/papers/{folder}")
public class PaperFiles {

  private final Caller caller;
  private final UploadPaper upload;
  private final ReadPaper read;

  PaperFiles(Caller caller, UploadPaper upload, ReadPaper read) {
    this.caller = caller;
    this.upload = upload;
    this.read = read;
  }

  /** Blocking, since the body is read as it comes instead of being gathered in memory. */
  @POST
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @RolesAllowed(Roles.APPLICANT)
  @Blocking
  public Uni<Void> upload(
      @PathParam("folder") UUID folder,
      @NotNull @QueryParam("kind") PaperKind kind,
      @QueryParam("fileName") String fileName,
      @QueryParam("replaces") Long replaces,
      InputStream file) {
    return upload.upload(
        caller.as(Roles.APPLICANT),
        folder,
        kind,
        Objects.requireNonNullElse(fileName, ""),
        replaces,
        file);
  }

  @GET
  @Path("{paper}")
  @RolesAllowed({Roles.APPLICANT, Roles.IDENTITY_OFFICER, Roles.HOUSING_OFFICER})
  public RestMulti<byte[]> show(@PathParam("folder") UUID folder, @PathParam("paper") long paper) {
    Uni<KeptPaper> paperShown =
        read.read(
            caller.as(Roles.IDENTITY_OFFICER, Roles.HOUSING_OFFICER, Roles.APPLICANT),
            folder,
            paper);
    return RestMulti.fromUniResponse(
        paperShown,
        read::content,
        shown -> DownloadHeaders.of(shown.paper().type().mediaType(), shown.paper().fileName()));
  }
}
