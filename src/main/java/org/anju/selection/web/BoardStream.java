package org.anju.selection.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.anju.selection.LiveBoards;

/**
 * The live board as server-sent events, open to everybody: {@code board} with the whole board, then
 * {@code tick} with what changed, and now and then {@code board} again. The event's id is the tick.
 * The answer is written past the framework, which would encode each message for each viewer.
 */
@Path("/api/offerings/{id}/board")
@PermitAll
public class BoardStream {

  private final CurrentVertxRequest request;
  private final LiveBoards boards;

  BoardStream(CurrentVertxRequest request, LiveBoards boards) {
    this.request = request;
    this.boards = boards;
  }

  @GET
  public Uni<Void> watch(@PathParam("id") long id) {
    StreamViewer viewer = new StreamViewer(request.getCurrent(), id, boards);
    return boards.watch(id, viewer).chain(() -> untilGone(id, viewer));
  }

  /** Is cancelled when the connection ends, by whichever side. */
  private Uni<Void> untilGone(long id, StreamViewer viewer) {
    return Uni.createFrom().emitter(open -> open.onTermination(() -> boards.leave(id, viewer)));
  }
}
