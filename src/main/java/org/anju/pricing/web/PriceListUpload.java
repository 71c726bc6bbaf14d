package org.anju.pricing.web;

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
import org.anju.pricing.ImportPriceList;

/** Takes a price list as the request's body. */
@Path("/api/offerings/{offering}/price-list")
@RolesAllowed(Roles.ACQUIRER)
public class PriceListUpload {

  private final Caller caller;
  private final ImportPriceList imports;

  PriceListUpload(Caller caller, ImportPriceList imports) {
    this.caller = caller;
    this.imports = imports;
  }

  @POST
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  public Uni<Uploaded> upload(
      @PathParam("offering") long offering, @QueryParam("fileName") String fileName, byte[] file) {
    return imports
        .upload(caller.as(Roles.ACQUIRER), offering, fileName == null ? "" : fileName, file)
        .map(Uploaded::new);
  }
}
