package org.anju.verification.web;

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
import java.util.List;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.Page;
import org.anju.verification.ApproveTogether;
import org.anju.verification.AssignCase;
import org.anju.verification.CheckKind;
import org.anju.verification.ClaimCase;
import org.anju.verification.KnownOfficer;
import org.anju.verification.Officer;
import org.anju.verification.Officers;
import org.anju.verification.SeenCase;
import org.anju.verification.TogetherOutcome;
import org.anju.verification.queue.CheckQueue;
import org.anju.verification.queue.LeftCase;
import org.anju.verification.queue.NextCase;
import org.anju.verification.queue.QueueFilter;
import org.anju.verification.queue.QueueOrder;
import org.anju.verification.queue.QueueSummary;
import org.anju.verification.queue.WaitingCase;
import org.jetbrains.annotations.Nullable;

/** The queues of the two checks, for the officers of the district and for their supervisor. */
@Path("/connect/CheckQueueEndpoint")
@RolesAllowed({Roles.IDENTITY_OFFICER, Roles.HOUSING_OFFICER})
public class CheckQueueEndpoint {

  /** Which page of which cases in which order. */
  public record QueueRequest(
      @NotNull @Valid QueueFilter filter,
      @NotNull QueueOrder order,
      boolean descending,
      @Min(0) int page,
      @Min(1) @Max(100) int size) {}

  /** Which check. */
  public record CheckRequest(@NotNull CheckKind kind) {}

  /** From which cases to take the next, and which one is left; null at the beginning. */
  public record NextRequest(
      @NotNull @Valid QueueFilter filter, @Nullable @Valid LeftCase leaving) {}

  /** Which case of which queue. */
  public record ClaimCaseRequest(@NotNull Long applicationId, @NotNull CheckKind kind) {}

  /** To whom a case goes. */
  public record AssignRequest(
      @NotNull Long applicationId,
      @NotNull CheckKind kind,
      @NotBlank @Size(max = 60) String officer) {}

  /** Cases to be approved together. */
  public record TogetherRequest(
      @NotNull CheckKind kind,
      @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid SeenCase> cases) {}

  /**
   * The case that the officer holds now.
   *
   * @param applicationId null when nothing is left
   */
  public record TakenCase(@Nullable Long applicationId) {}

  private final Caller caller;
  private final Officers officers;
  private final CheckQueue queue;
  private final NextCase nextCase;
  private final ClaimCase claimCase;
  private final AssignCase assignCase;
  private final ApproveTogether approveTogether;

  CheckQueueEndpoint(
      Caller caller,
      Officers officers,
      CheckQueue queue,
      NextCase nextCase,
      ClaimCase claimCase,
      AssignCase assignCase,
      ApproveTogether approveTogether) {
    this.caller = caller;
    this.officers = officers;
    this.queue = queue;
    this.nextCase = nextCase;
    this.claimCase = claimCase;
    this.assignCase = assignCase;
    this.approveTogether = approveTogether;
  }

  @POST
  @Path("page")
  @RolesAllowed({Roles.IDENTITY_OFFICER, Roles.HOUSING_OFFICER, Roles.SUPERVISOR})
  public Uni<Page<WaitingCase>> page(@NotNull @Valid QueueRequest request) {
    Officer officer = officerOrSupervisor(request.filter().kind());
    return officers
        .seen(officer)
        .chain(
            () ->
                queue.page(
                    officer.actor(),
                    request.filter(),
                    request.order(),
                    request.descending(),
                    request.page(),
                    request.size()));
  }

  @POST
  @Path("summary")
  @RolesAllowed({Roles.IDENTITY_OFFICER, Roles.HOUSING_OFFICER, Roles.SUPERVISOR})
  public Uni<QueueSummary> summary(@NotNull @Valid CheckRequest request) {
    return queue.summary(officerOrSupervisor(request.kind()).actor(), request.kind());
  }

  /** Takes the next case of the queue. */
  @POST
  @Path("next")
  public Uni<TakenCase> next(@NotNull @Valid NextRequest request) {
    Officer officer = officer(request.filter().kind());
    return officers
        .seen(officer)
        .chain(() -> nextCase.take(officer, request.filter(), request.leaving()))
        .map(TakenCase::new);
  }

  @POST
  @Path("claim")
  public Uni<Void> claim(@NotNull @Valid ClaimCaseRequest request) {
    Officer officer = officer(request.kind());
    return officers
        .seen(officer)
        .chain(() -> claimCase.claim(officer, request.applicationId(), request.kind()));
  }

  @POST
  @Path("release")
  public Uni<Void> release(@NotNull @Valid ClaimCaseRequest request) {
    return claimCase.release(officer(request.kind()), request.applicationId());
  }

  /** Approves what every registry agrees with; says what became of each case. */
  @POST
  @Path("approveTogether")
  public Uni<List<TogetherOutcome>> approveTogether(@NotNull @Valid TogetherRequest request) {
    return approveTogether.approve(officer(request.kind()), request.kind(), request.cases());
  }

  /** Who decides this check in the supervisor's districts. */
  @POST
  @Path("officers")
  @RolesAllowed(Roles.SUPERVISOR)
  public Uni<List<KnownOfficer>> officers(@NotNull @Valid CheckRequest request) {
    return officers.of(caller.as(Roles.SUPERVISOR), request.kind());
  }

  @POST
  @Path("assign")
  @RolesAllowed(Roles.SUPERVISOR)
  public Uni<Void> assign(@NotNull @Valid AssignRequest request) {
    return assignCase.assign(
        caller.as(Roles.SUPERVISOR), request.applicationId(), request.kind(), request.officer());
  }

  private Officer officer(CheckKind kind) {
    return new Officer(caller.as(kind.role()), caller.name());
  }

  private Officer officerOrSupervisor(CheckKind kind) {
    return new Officer(caller.as(kind.role(), Roles.SUPERVISOR), caller.name());
  }
}
