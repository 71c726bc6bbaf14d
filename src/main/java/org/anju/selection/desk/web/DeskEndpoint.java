package org.anju.selection.desk.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.selection.desk.CallFamilies;
import org.anju.selection.desk.Console;
import org.anju.selection.desk.ConsoleTurn;
import org.anju.selection.desk.ShowConsole;

/** The console of the acquirer's staff; the supervisor of the district looks on. */
@Path("/connect/DeskEndpoint")
@RolesAllowed(Roles.ACQUIRER)
public class DeskEndpoint {

  /** Names the offering. */
  public record ConsoleRequest(@NotNull Long offeringId) {}

  public record DeskFamilyRequest(
      @NotNull Long offeringId, @NotBlank @Size(max = 40) String receipt) {}

  public record DeskSlotRequest(@NotNull Long offeringId, @NotNull @Min(1) Integer slot) {}

  /** How many families were called. */
  public record CalledFamilies(int families) {}

  private final Caller caller;
  private final ShowConsole console;
  private final CallFamilies calls;

  DeskEndpoint(Caller caller, ShowConsole console, CallFamilies calls) {
    this.caller = caller;
    this.console = console;
    this.calls = calls;
  }

  @POST
  @Path("console")
  @RolesAllowed({Roles.ACQUIRER, Roles.SUPERVISOR})
  public Uni<Console> console(@NotNull @Valid ConsoleRequest request) {
    return console.of(caller.as(Roles.ACQUIRER, Roles.SUPERVISOR), request.offeringId());
  }

  /** One family of the phase, whatever its slot. */
  @POST
  @Path("family")
  @RolesAllowed({Roles.ACQUIRER, Roles.SUPERVISOR})
  public Uni<ConsoleTurn> family(@NotNull @Valid DeskFamilyRequest request) {
    return console.family(
        caller.as(Roles.ACQUIRER, Roles.SUPERVISOR), request.offeringId(), request.receipt());
  }

  @POST
  @Path("callFamily")
  public Uni<CalledFamilies> callFamily(@NotNull @Valid DeskFamilyRequest request) {
    return calls
        .callFamily(caller.as(Roles.ACQUIRER), request.offeringId(), request.receipt())
        .map(CalledFamilies::new);
  }

  @POST
  @Path("callSlot")
  public Uni<CalledFamilies> callSlot(@NotNull @Valid DeskSlotRequest request) {
    return calls
        .callSlot(caller.as(Roles.ACQUIRER), request.offeringId(), request.slot())
        .map(CalledFamilies::new);
  }
}
