package org.anju.acquisition.web;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Objects;
import org.anju.acquisition.AcquisitionPapers;
import org.anju.acquisition.PaperKind;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.DownloadHeaders;
import org.jboss.resteasy.reactive.RestMulti;

/** The papers of an acquisition: taken in as the request's body, shown as the answer's. */
@Path("/api/acquisitions/{acquisition}/papers")
public class AcquisitionFiles {

  private final Caller caller;
  private final AcquisitionPapers papers;

  AcquisitionFiles(Caller caller, AcquisitionPapers papers) {
    this.caller = caller;
    this.papers = papers;
  }

  /** Blocking, since the body is read as it comes instead of being gathered in memory. */
  @POST
  @Path("{kind}")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @RolesAllowed({Roles.ACQUIRER, Roles.BUREAU_OFFICER})
  @Blocking
  public Uni<Void> upload(
      @PathParam("acquisition") long acquisition,
      @PathParam("kind") PaperKind kind,
      @QueryParam("fileName") String fileName,
      InputStream file) {
    return papers.add(
        caller.as(Roles.ACQUIRER, Roles.BUREAU_OFFICER),
        acquisition,
        kind,
        Objects.requireNonNullElse(fileName, ""),
        file);
  }

  @GET
  @Path("{paper}")
  @RolesAllowed({Roles.ACQUIRER, Roles.BUREAU_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR})
  public RestMulti<byte[]> show(
      @PathParam("acquisition") long acquisition, @PathParam("paper") long paper) {
    Uni<AcquisitionPapers.Shown> shownPaper =
        papers.read(
            caller.as(Roles.ACQUIRER, Roles.BUREAU_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR),
            acquisition,
            paper);
    return RestMulti.fromUniResponse(
        shownPaper,
        papers::content,
        shown -> DownloadHeaders.of(shown.paper().type().mediaType(), shown.paper().fileName()));
  }
}
