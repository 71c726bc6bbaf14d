package org.anju.selection.web;

import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.Locale;
import org.anju.platform.error.RefusedException;
import org.anju.selection.BoardEvent;
import org.anju.selection.LiveBoards;
import org.jboss.resteasy.reactive.ResponseHeader;

/**
 * The live board as server-sent events, open to everybody: {@code board} with the whole board, then
 * {@code tick} with what changed. The event's id is the tick.
 */
@Path("/api/offerings/{id}/board")
@PermitAll
public class BoardStream {

  private static final long RECONNECT_MILLISECONDS = 1_000;

  private final LiveBoards boards;

  BoardStream(LiveBoards boards) {
    this.boards = boards;
  }

  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @ResponseHeader(name = "Cache-Control", value = "no-store")
  @ResponseHeader(name = "X-Accel-Buffering", value = "no")
  public Multi<OutboundSseEvent> watch(@PathParam("id") long id, @Context Sse sse) {
    // An unknown offering has nothing to tell; the page has its refusal from the snapshot.
    return boards
        .watch(id)
        .onFailure(RefusedException.class)
        .recoverWithCompletion()
        .map(event -> sent(sse, event));
  }

  private static OutboundSseEvent sent(Sse sse, BoardEvent event) {
    if (event.kind() == BoardEvent.Kind.ALIVE) {
      return sse.newEventBuilder().comment("alive").build();
    }
    return sse.newEventBuilder()
        .name(event.kind().name().toLowerCase(Locale.ROOT))
        .id(Long.toString(event.tick()))
        .reconnectDelay(RECONNECT_MILLISECONDS)
        .data(String.class, event.json())
        .build();
  }
}
