package org.anju.employer.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.anju.employer.ImportRoster;
import org.anju.platform.imports.Uploaded;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;

/** Takes a roster as the request's body. */
@Path("/api/offerings/{offering}/roster")
@RolesAllowed(Roles.EMPLOYER)
public class RosterUpload {

  private final Caller caller;
  private final ImportRoster imports;

  RosterUpload(Caller caller, ImportRoster imports) {
    this.caller = caller;
    this.imports = imports;
  }

  @POST
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  public Uni<Uploaded> upload(
      @PathParam("offering") long offering, @QueryParam("fileName") String fileName, byte[] file) {
    return imports
        .upload(caller.as(Roles.EMPLOYER), offering, fileName == null ? "" : fileName, file)
        .map(Uploaded::new);
  }
}
