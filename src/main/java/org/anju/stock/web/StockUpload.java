package org.anju.stock.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.anju.platform.imports.Uploaded;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.stock.ImportStock;

/** Takes a district's ledger as the request's body. */
@Path("/api/districts/{district}/stock")
@RolesAllowed(Roles.BUREAU_OFFICER)
public class StockUpload {

  private final Caller caller;
  private final ImportStock imports;

  StockUpload(Caller caller, ImportStock imports) {
    this.caller = caller;
    this.imports = imports;
  }

  @POST
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  public Uni<Uploaded> upload(
      @PathParam("district") String district,
      @QueryParam("fileName") String fileName,
      byte[] file) {
    return imports
        .upload(caller.as(Roles.BUREAU_OFFICER), district, fileName == null ? "" : fileName, file)
        .map(Uploaded::new);
  }
}
