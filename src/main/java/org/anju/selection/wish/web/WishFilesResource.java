package org.anju.selection.wish.web;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import org.anju.selection.wish.WishFiles;

/** The published files of a closed phase, as {@code docs/wish-lists.md} names them. */
@Path("/api/offerings/{id}/wishes/{phase}")
@PermitAll
public class WishFilesResource {

  /** Under a JSON type the parts of a stream would be wrapped into an array. */
  private static final String LINES = "text/plain;charset=UTF-8";

  private final WishFiles files;

  WishFilesResource(WishFiles files) {
    this.files = files;
  }

  @GET
  @Path("statement.json")
  @Produces(MediaType.APPLICATION_JSON)
  public Uni<byte[]> statement(@PathParam("id") long id, @PathParam("phase") int phase) {
    return files.statement(id, phase).map(WishFilesResource::utf8);
  }

  @GET
  @Path("signature.json")
  @Produces(MediaType.APPLICATION_JSON)
  public Uni<byte[]> signature(@PathParam("id") long id, @PathParam("phase") int phase) {
    return files.signature(id, phase).map(WishFilesResource::utf8);
  }

  @GET
  @Path("units.jsonl")
  @Produces(LINES)
  public Multi<byte[]> units(@PathParam("id") long id, @PathParam("phase") int phase) {
    return files.units(id, phase).map(WishFilesResource::utf8);
  }

  @GET
  @Path("wishes.jsonl")
  @Produces(LINES)
  public Multi<byte[]> wishes(@PathParam("id") long id, @PathParam("phase") int phase) {
    return files.wishes(id, phase).map(WishFilesResource::utf8);
  }

  @GET
  @Path("assignment.jsonl")
  @Produces(LINES)
  public Multi<byte[]> assignment(@PathParam("id") long id, @PathParam("phase") int phase) {
    return files.assignment(id, phase).map(WishFilesResource::utf8);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
