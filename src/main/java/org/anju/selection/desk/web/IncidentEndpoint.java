package org.anju.selection.desk.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.Page;
import org.anju.selection.desk.Incident;
import org.anju.selection.desk.IncidentKind;
import org.anju.selection.desk.ListIncidents;
import org.anju.selection.desk.ListRunning;
import org.anju.selection.desk.PauseSelection;
import org.anju.selection.desk.PublicPauses;
import org.anju.selection.desk.ReportIncident;
import org.anju.selection.desk.ResumeSelection;
import org.anju.selection.desk.RunningSelection;
import org.anju.selection.desk.ShowPauses;
import org.jetbrains.annotations.Nullable;

/** What happens in the hall: the log, and the supervisor's pauses with their public reason. */
@Path("/connect/IncidentEndpoint")
@RolesAllowed({Roles.ACQUIRER, Roles.SUPERVISOR})
public class IncidentEndpoint {

  /** Names the offering. */
  public record HallRequest(@NotNull Long offeringId) {}

  /** Pages count from 0. */
  public record IncidentListRequest(
      @NotNull Long offeringId,
      @NotNull @Min(0) @Max(100_000) Integer page,
      @NotNull @Min(1) @Max(200) Integer size) {}

  /** {@code receipt}: the family that it is about; null when it is about none. */
  public record IncidentRequest(
      @NotNull Long offeringId,
      @NotNull IncidentKind kind,
      @NotBlank @Size(min = 2, max = 1000) String text,
      @Nullable @Size(max = 40) String receipt) {}

  /** {@code reason} is public and names nobody. */
  public record PauseRequest(
      @NotNull Long offeringId, @NotBlank @Size(min = 4, max = 300) String reason) {}

  /** Pages count from 0. */
  public record RunningListRequest(
      @NotNull @Min(0) @Max(100_000) Integer page, @NotNull @Min(1) @Max(200) Integer size) {}

  private final Caller caller;
  private final ListIncidents list;
  private final ReportIncident report;
  private final PauseSelection pause;
  private final ResumeSelection resume;
  private final ShowPauses pauses;
  private final ListRunning running;

  IncidentEndpoint(
      Caller caller,
      ListIncidents list,
      ReportIncident report,
      PauseSelection pause,
      ResumeSelection resume,
      ShowPauses pauses,
      ListRunning running) {
    this.caller = caller;
    this.list = list;
    this.report = report;
    this.pause = pause;
    this.resume = resume;
    this.pauses = pauses;
    this.running = running;
  }

  @POST
  @Path("list")
  public Uni<Page<Incident>> list(@NotNull @Valid IncidentListRequest request) {
    return list.list(staff(), request.offeringId(), request.page(), request.size());
  }

  @POST
  @Path("report")
  public Uni<Void> report(@NotNull @Valid IncidentRequest request) {
    return report.report(
        staff(), request.offeringId(), request.kind(), request.text(), request.receipt());
  }

  @POST
  @Path("pause")
  @RolesAllowed(Roles.SUPERVISOR)
  public Uni<Void> pause(@NotNull @Valid PauseRequest request) {
    return pause.pause(caller.as(Roles.SUPERVISOR), request.offeringId(), request.reason());
  }

  @POST
  @Path("resume")
  @RolesAllowed(Roles.SUPERVISOR)
  public Uni<Void> resume(@NotNull @Valid HallRequest request) {
    return resume.resume(caller.as(Roles.SUPERVISOR), request.offeringId());
  }

  /** The selections of the supervisor's districts. */
  @POST
  @Path("running")
  @RolesAllowed(Roles.SUPERVISOR)
  public Uni<Page<RunningSelection>> running(@NotNull @Valid RunningListRequest request) {
    return running.list(caller.as(Roles.SUPERVISOR), request.page(), request.size());
  }

  /** Whether a selection is paused and why. */
  @POST
  @Path("publicOnes")
  @PermitAll
  public Uni<PublicPauses> publicOnes(@NotNull @Valid HallRequest request) {
    return pauses.of(request.offeringId());
  }

  private Actor staff() {
    return caller.as(Roles.ACQUIRER, Roles.SUPERVISOR);
  }
}
