package org.anju.draw.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import org.anju.draw.SigningKeys;

/** The city's signing keys, as {@code docs/draw-protocol.md} describes the file. */
@Path("/api/draws/keys.json")
@PermitAll
public class SigningKeysResource {

  private final SigningKeys keys;

  SigningKeysResource(SigningKeys keys) {
    this.keys = keys;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Uni<byte[]> keys() {
    return keys.file().map(text -> text.getBytes(StandardCharsets.UTF_8));
  }
}
