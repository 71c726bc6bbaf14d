package org.anju.draw.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import org.anju.draw.HistoryFile;
import org.anju.draw.SigningKeys;

/** What the city publishes about all its draws, as {@code docs/draw-protocol.md} describes it. */
@Path("/api/draws")
@PermitAll
public class CityFilesResource {

  private final SigningKeys keys;
  private final HistoryFile history;

  CityFilesResource(SigningKeys keys, HistoryFile history) {
    this.keys = keys;
    this.history = history;
  }

  @GET
  @Path("keys.json")
  @Produces(MediaType.APPLICATION_JSON)
  public Uni<byte[]> keys() {
    return keys.file().map(CityFilesResource::utf8);
  }

  @GET
  @Path("history.jsonl")
  @Produces("text/plain;charset=UTF-8")
  public Uni<byte[]> history() {
    return history.read().map(CityFilesResource::utf8);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
