package org.anju.selection.leftover.web;

import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.nio.charset.StandardCharsets;
import org.anju.selection.leftover.QueueFile;

/** The published places of a waiting room, as {@code docs/leftovers.md} names them. */
@Path("/api/offerings/{id}/leftovers/{phase}")
@PermitAll
public class QueueFileResource {

  /** Under a JSON type the parts of a stream would be wrapped into an array. */
  private static final String LINES = "text/plain;charset=UTF-8";

  private final QueueFile file;

  QueueFileResource(QueueFile file) {
    this.file = file;
  }

  @GET
  @Path("queue.jsonl")
  @Produces(LINES)
  public Multi<byte[]> queue(@PathParam("id") long id, @PathParam("phase") int phase) {
    return file.of(id, phase).map(text -> text.getBytes(StandardCharsets.UTF_8));
  }
}
