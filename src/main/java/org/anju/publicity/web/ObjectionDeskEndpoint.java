package org.anju.publicity.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.publicity.AskFamily;
import org.anju.publicity.DecideAppeal;
import org.anju.publicity.HandOutObjection;
import org.anju.publicity.ObjectionAppeal;
import org.anju.publicity.ObjectionOfficer;
import org.anju.publicity.ObjectionOfficers;
import org.anju.publicity.ObjectionTask;

/** The bureau's work at objections: who does it, the family's hearing, the appeal. */
@Path("/connect/ObjectionDeskEndpoint")
@RolesAllowed(Roles.BUREAU_OFFICER)
public class ObjectionDeskEndpoint {

  /** What the officer takes or gives back. */
  public record TakeObjectionRequest(@NotNull Long objectionId, @NotNull ObjectionTask task) {}

  /** To whom a supervisor hands it. */
  public record AssignObjectionRequest(
      @NotNull Long objectionId,
      @NotNull ObjectionTask task,
      @NotBlank @Size(max = 100) String officer) {}

  /** What the family is asked, and for how many working days it can answer. */
  public record AskFamilyRequest(
      @NotNull Long objectionId,
      @NotBlank @Size(min = 10, max = 2000) String question,
      @NotNull @Min(1) @Max(20) Integer workingDays,
      @NotNull Integer version) {}

  /** The decision about an appeal; the version is the appeal's. */
  public record DecideAppealRequest(
      @NotNull Long objectionId,
      @NotNull Boolean grant,
      @NotBlank @Size(max = 1000) String reason,
      @NotNull Integer version) {}

  private final Caller caller;
  private final HandOutObjection handOut;
  private final ObjectionOfficers officers;
  private final AskFamily askFamily;
  private final DecideAppeal decideAppeal;

  ObjectionDeskEndpoint(
      Caller caller,
      HandOutObjection handOut,
      ObjectionOfficers officers,
      AskFamily askFamily,
      DecideAppeal decideAppeal) {
    this.caller = caller;
    this.handOut = handOut;
    this.officers = officers;
    this.askFamily = askFamily;
    this.decideAppeal = decideAppeal;
  }

  @POST
  @Path("take")
  public Uni<Void> take(@NotNull @Valid TakeObjectionRequest request) {
    return handOut.take(caller.as(Roles.BUREAU_OFFICER), request.objectionId(), request.task());
  }

  @POST
  @Path("release")
  public Uni<Void> release(@NotNull @Valid TakeObjectionRequest request) {
    return handOut.release(caller.as(Roles.BUREAU_OFFICER), request.objectionId(), request.task());
  }

  @POST
  @Path("assign")
  @RolesAllowed(Roles.SUPERVISOR)
  public Uni<Void> assign(@NotNull @Valid AssignObjectionRequest request) {
    return handOut.assign(
        caller.as(Roles.SUPERVISOR), request.objectionId(), request.task(), request.officer());
  }

  /** The officers to whom the supervisor can hand something. */
  @POST
  @Path("officers")
  @RolesAllowed(Roles.SUPERVISOR)
  public Uni<List<ObjectionOfficer>> officers() {
    return officers.of(caller.as(Roles.SUPERVISOR));
  }

  /** Answers until when the family can answer. */
  @POST
  @Path("askFamily")
  public Uni<Instant> askFamily(@NotNull @Valid AskFamilyRequest request) {
    return askFamily.ask(
        caller.as(Roles.BUREAU_OFFICER),
        request.objectionId(),
        request.question(),
        request.workingDays(),
        request.version());
  }

  @POST
  @Path("decideAppeal")
  public Uni<ObjectionAppeal.State> decideAppeal(@NotNull @Valid DecideAppealRequest request) {
    return decideAppeal.decide(
        caller.as(Roles.BUREAU_OFFICER),
        request.objectionId(),
        request.grant(),
        request.reason(),
        request.version());
  }
}
