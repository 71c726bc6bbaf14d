package org.anju.employer.web;

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
import org.anju.employer.registration.HandInRegistrationPaper;
import org.anju.employer.registration.ReadRegistrationPaper;
import org.anju.employer.registration.RegistrationPaperKind;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.DownloadHeaders;
import org.jboss.resteasy.reactive.RestMulti;

/** An employer's licence and certificate of authority as files. */
@Path("/api/employer-papers")
public class RegistrationPaperFiles {

  private final Caller caller;
  private final HandInRegistrationPaper handIn;
  private final ReadRegistrationPaper read;

  RegistrationPaperFiles(
      Caller caller, HandInRegistrationPaper handIn, ReadRegistrationPaper read) {
    this.caller = caller;
    this.handIn = handIn;
    this.read = read;
  }

  /** Blocking, since the body is read as it comes instead of being gathered in memory. */
  @POST
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @RolesAllowed({Roles.APPLICANT, Roles.EMPLOYER})
  @Blocking
  public Uni<Void> handIn(
      @NotNull @QueryParam("kind") RegistrationPaperKind kind,
      @QueryParam("fileName") String fileName,
      InputStream file) {
    return handIn.handIn(
        caller.as(Roles.APPLICANT, Roles.EMPLOYER),
        kind,
        Objects.requireNonNullElse(fileName, ""),
        file);
  }

  @GET
  @Path("{paper}")
  @RolesAllowed({Roles.APPLICANT, Roles.EMPLOYER, Roles.BUREAU_OFFICER})
  public RestMulti<byte[]> show(@PathParam("paper") long paper) {
    return RestMulti.fromUniResponse(
        read.read(caller.as(Roles.BUREAU_OFFICER, Roles.APPLICANT, Roles.EMPLOYER), paper),
        read::content,
        shown -> DownloadHeaders.of(shown.paper().type().mediaType(), shown.paper().fileName()));
  }
}
