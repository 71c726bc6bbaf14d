package org.anju.fraud.web;

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
import org.anju.fraud.FraudPapers;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.DownloadHeaders;
import org.jboss.resteasy.reactive.RestMulti;

/** The files of a case: taken in as the request's body, shown as the answer's. */
@Path("/api/fraud/{caseId}/papers")
public class FraudFiles {

  private final Caller caller;
  private final FraudPapers papers;

  FraudFiles(Caller caller, FraudPapers papers) {
    this.caller = caller;
    this.papers = papers;
  }

  /**
   * Blocking, since the body is read as it comes instead of being gathered in memory. {@code
   * forFamily}: the family may look at an officer's file.
   */
  @POST
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @RolesAllowed({Roles.BUREAU_OFFICER, Roles.APPLICANT})
  @Blocking
  public Uni<Void> upload(
      @PathParam("caseId") long caseId,
      @QueryParam("fileName") String fileName,
      @QueryParam("forFamily") boolean forFamily,
      InputStream file) {
    return papers.add(
        caller.as(Roles.BUREAU_OFFICER, Roles.APPLICANT),
        caseId,
        Objects.requireNonNullElse(fileName, ""),
        forFamily,
        file);
  }

  @GET
  @Path("{paper}")
  @RolesAllowed({Roles.BUREAU_OFFICER, Roles.SUPERVISOR, Roles.APPLICANT})
  public RestMulti<byte[]> show(@PathParam("caseId") long caseId, @PathParam("paper") long paper) {
    Uni<FraudPapers.Shown> shownPaper =
        papers.read(
            caller.as(Roles.BUREAU_OFFICER, Roles.SUPERVISOR, Roles.APPLICANT), caseId, paper);
    return RestMulti.fromUniResponse(
        shownPaper,
        papers::content,
        shown -> DownloadHeaders.of(shown.paper().type().mediaType(), shown.paper().fileName()));
  }
}
