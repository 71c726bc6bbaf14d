package org.anju.supervision.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.Page;
import org.anju.supervision.ListWaitingHomes;
import org.anju.supervision.ReadScorecards;
import org.anju.supervision.Scorecard;
import org.jetbrains.annotations.Nullable;

/** The yearly scorecards of acquirers, for themselves and for the staff of their districts. */
@Path("/connect/ScorecardEndpoint")
@RolesAllowed({Roles.ACQUIRER, Roles.BUREAU_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR})
public class ScorecardEndpoint {

  private final Caller caller;
  private final ReadScorecards read;
  private final ListWaitingHomes waiting;

  ScorecardEndpoint(Caller caller, ReadScorecards read, ListWaitingHomes waiting) {
    this.caller = caller;
    this.read = read;
    this.waiting = waiting;
  }

  public record ScorecardsRequest(
      @NotNull @Min(2000) @Max(2999) Integer year,
      @Min(0) @Max(100_000) int page,
      @Min(1) @Max(200) int size) {}

  /** {@code acquirer} is the alias of a company; null stands for all. */
  public record WaitingHomesRequest(
      @NotNull @Min(2000) @Max(2999) Integer year,
      @Nullable @Size(max = 80) String acquirer,
      @Min(0) @Max(100_000) int page,
      @Min(1) @Max(200) int size) {}

  @POST
  @Path("page")
  public Uni<Page<Scorecard>> page(@NotNull @Valid ScorecardsRequest request) {
    return read.page(reader(), request.year(), request.page(), request.size());
  }

  @POST
  @Path("years")
  public Uni<List<Integer>> years() {
    return read.years();
  }

  @POST
  @Path("waitingHomes")
  public Uni<Page<ListWaitingHomes.WaitingHome>> waitingHomes(
      @NotNull @Valid WaitingHomesRequest request) {
    return waiting.list(
        reader(), request.year(), request.acquirer(), request.page(), request.size());
  }

  private Actor reader() {
    return caller.as(Roles.ACQUIRER, Roles.BUREAU_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR);
  }
}
