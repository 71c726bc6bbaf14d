package org.anju.funding.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.anju.funding.ImportStatement;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.RequestLanguage;

/** Takes a bank statement as the request's body. */
@Path("/api/funding/accounts/{account}/statement")
@RolesAllowed(Roles.ACQUIRER)
public class StatementUpload {

  private final Caller caller;
  private final RequestLanguage language;
  private final ImportStatement imports;

  StatementUpload(Caller caller, RequestLanguage language, ImportStatement imports) {
    this.caller = caller;
    this.language = language;
    this.imports = imports;
  }

  @POST
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  public Uni<ImportStatement.ImportedStatement> upload(
      @PathParam("account") long account, @QueryParam("fileName") String fileName, byte[] file) {
    return imports.take(
        caller.as(Roles.ACQUIRER),
        account,
        fileName == null ? "" : fileName,
        file,
        language.locale());
  }
}
