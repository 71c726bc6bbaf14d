package org.anju.draw.ceremony.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import org.anju.draw.ceremony.MinutesFiles;
import org.anju.draw.ceremony.MinutesSignature;

/** The published minutes of a draw, as {@code docs/ceremony.md} names them. */
@Path("/api/draws/{number}")
@PermitAll
public class MinutesResource {

  private final MinutesFiles files;

  MinutesResource(MinutesFiles files) {
    this.files = files;
  }

  @GET
  @Path("minutes.pdf")
  @Produces("application/pdf")
  public Uni<byte[]> pdf(@PathParam("number") int number) {
    return files.pdf(number);
  }

  @GET
  @Path("minutes.json")
  @Produces(MediaType.APPLICATION_JSON)
  public Uni<MinutesSignature> signature(@PathParam("number") int number) {
    return files.signature(number);
  }

  @GET
  @Path("minutes-record.json")
  @Produces(MediaType.APPLICATION_JSON)
  public Uni<byte[]> record(@PathParam("number") int number) {
    return files.record(number).map(text -> text.getBytes(StandardCharsets.UTF_8));
  }
}
