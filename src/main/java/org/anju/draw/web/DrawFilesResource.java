package org.anju.draw.web;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import org.anju.draw.DrawFileQueries;
import org.anju.draw.ProveLine;

/** The published files of a draw, as {@code docs/draw-protocol.md} names them. */
@Path("/api/draws/{number}")
@PermitAll
public class DrawFilesResource {

  /** Under a JSON type the parts of a stream would be wrapped into an array. */
  private static final String LINES = "text/plain;charset=UTF-8";

  private final DrawFileQueries files;
  private final ProveLine proofs;

  DrawFilesResource(DrawFileQueries files, ProveLine proofs) {
    this.files = files;
    this.proofs = proofs;
  }

  @GET
  @Path("seal.json")
  @Produces(MediaType.APPLICATION_JSON)
  public Uni<byte[]> seal(@PathParam("number") int number) {
    return files.seal(number).map(DrawFilesResource::utf8);
  }

  @GET
  @Path("signature.json")
  @Produces(MediaType.APPLICATION_JSON)
  public Uni<byte[]> signature(@PathParam("number") int number) {
    return files.signature(number).map(DrawFilesResource::utf8);
  }

  @GET
  @Path("randomness.json")
  @Produces(MediaType.APPLICATION_JSON)
  public Uni<byte[]> randomness(@PathParam("number") int number) {
    return files.randomness(number).map(DrawFilesResource::utf8);
  }

  @GET
  @Path("entries.jsonl")
  @Produces(LINES)
  public Uni<byte[]> entries(@PathParam("number") int number) {
    return files.entries(number).map(DrawFilesResource::utf8);
  }

  @GET
  @Path("struck.jsonl")
  @Produces(LINES)
  public Uni<byte[]> struck(@PathParam("number") int number) {
    return files.struck(number).map(DrawFilesResource::utf8);
  }

  /** One family's proof that its line is in the sealed roster, and its place after the draw. */
  @GET
  @Path("proof/{receipt}.json")
  @Produces(MediaType.APPLICATION_JSON)
  public Uni<byte[]> proof(@PathParam("number") int number, @PathParam("receipt") String receipt) {
    return proofs.of(number, receipt).map(DrawFilesResource::utf8);
  }

  @GET
  @Path("roster.jsonl")
  @Produces(LINES)
  public Multi<byte[]> roster(@PathParam("number") int number) {
    return files.roster(number).map(DrawFilesResource::utf8);
  }

  @GET
  @Path("result.jsonl")
  @Produces(LINES)
  public Multi<byte[]> result(@PathParam("number") int number) {
    return files.result(number).map(DrawFilesResource::utf8);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
