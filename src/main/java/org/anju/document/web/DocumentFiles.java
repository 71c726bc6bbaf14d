package org.anju.document.web;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Objects;
import org.anju.document.HandInDocument;
import org.anju.document.ReadDocument;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.DownloadHeaders;
import org.jboss.resteasy.reactive.RestMulti;

/** Official documents as files. */
@Path("/api/documents")
public class DocumentFiles {

  private final Caller caller;
  private final HandInDocument handIn;
  private final ReadDocument read;

  DocumentFiles(Caller caller, HandInDocument handIn, ReadDocument read) {
    this.caller = caller;
    this.handIn = handIn;
    this.read = read;
  }

  /** A document that waits for its record. */
  public record HandedIn(long documentId) {}

  /** Blocking, since the body is read as it comes instead of being gathered in memory. */
  @POST
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.ACQUIRER, Roles.BUREAU_OFFICER, Roles.PRICE_OFFICER, Roles.SUPERVISOR})
  @Blocking
  public Uni<HandedIn> handIn(
      @NotBlank @Size(max = 80) @QueryParam("issuer") String issuer,
      @NotBlank @Size(max = 60) @QueryParam("number") String number,
      @NotNull @QueryParam("issuedOn") LocalDate issuedOn,
      @QueryParam("fileName") String fileName,
      InputStream file) {
    HandInDocument.Form form =
        new HandInDocument.Form(issuer, number, issuedOn, Objects.requireNonNullElse(fileName, ""));
    return handIn
        .handIn(
            caller.as(Roles.ACQUIRER, Roles.BUREAU_OFFICER, Roles.PRICE_OFFICER, Roles.SUPERVISOR),
            form,
            file)
        .map(HandedIn::new);
  }

  @GET
  @Path("{document}")
  @RolesAllowed({
    Roles.ACQUIRER,
    Roles.BUREAU_OFFICER,
    Roles.PRICE_OFFICER,
    Roles.SUPERVISOR,
    Roles.AUDITOR
  })
  public RestMulti<byte[]> show(@PathParam("document") long document) {
    return RestMulti.fromUniResponse(
        read.read(
            caller.as(
                Roles.ACQUIRER,
                Roles.BUREAU_OFFICER,
                Roles.PRICE_OFFICER,
                Roles.SUPERVISOR,
                Roles.AUDITOR),
            document),
        read::content,
        shown ->
            DownloadHeaders.of(shown.document().type().mediaType(), shown.document().fileName()));
  }
}
