package org.anju.selection.desk.web;

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
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.DownloadHeaders;
import org.anju.selection.desk.SelectionPapers;
import org.jboss.resteasy.reactive.RestMulti;

/** Powers of attorney and what shows force majeure, as files. */
@Path("/api/selection-papers")
public class SelectionPaperFiles {

  /** The number by which a request names the paper. */
  public record HandedIn(long paperId) {}

  private final Caller caller;
  private final SelectionPapers papers;

  SelectionPaperFiles(Caller caller, SelectionPapers papers) {
    this.caller = caller;
    this.papers = papers;
  }

  /** Blocking, since the body is read as it comes instead of being gathered in memory. */
  @POST
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @RolesAllowed({Roles.APPLICANT, Roles.ACQUIRER})
  @Blocking
  public Uni<HandedIn> handIn(@QueryParam("fileName") String fileName, InputStream file) {
    return papers
        .handIn(
            caller.as(Roles.APPLICANT, Roles.ACQUIRER),
            Objects.requireNonNullElse(fileName, ""),
            file)
        .map(HandedIn::new);
  }

  @GET
  @Path("{paper}")
  @RolesAllowed({Roles.APPLICANT, Roles.ACQUIRER, Roles.BUREAU_OFFICER, Roles.SUPERVISOR})
  public RestMulti<byte[]> show(@PathParam("paper") long paper) {
    return RestMulti.fromUniResponse(
        papers.read(
            caller.as(Roles.BUREAU_OFFICER, Roles.SUPERVISOR, Roles.ACQUIRER, Roles.APPLICANT),
            paper),
        papers::content,
        shown -> DownloadHeaders.of(shown.paper().type().mediaType(), shown.paper().fileName()));
  }
}
