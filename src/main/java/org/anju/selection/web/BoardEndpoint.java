package org.anju.selection.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.anju.selection.Board;
import org.anju.selection.BoardTick;
import org.anju.selection.ShowBoard;

/** The board of an announced offering, open to everybody. */
@Path("/connect/BoardEndpoint")
@PermitAll
public class BoardEndpoint {

  /** Names the offering. */
  public record BoardRequest(@NotNull Long offeringId) {}

  private final ShowBoard showBoard;

  BoardEndpoint(ShowBoard showBoard) {
    this.showBoard = showBoard;
  }

  @POST
  @Path("board")
  public Uni<Board> board(@NotNull @Valid BoardRequest request) {
    return showBoard.of(request.offeringId());
  }

  /** The state of every unit as one tick, for networks that let no event stream through. */
  @POST
  @Path("states")
  public Uni<BoardTick> states(@NotNull @Valid BoardRequest request) {
    return showBoard.states(request.offeringId());
  }
}
