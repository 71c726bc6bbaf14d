package org.anju.verification.web;

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
import org.anju.application.Application;
import org.anju.application.correction.CorrectionMark;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.Page;
import org.anju.verification.CheckCase;
import org.anju.verification.CheckKind;
import org.anju.verification.CheckQueue;
import org.anju.verification.DecideCheck;
import org.anju.verification.DecidedCheck;
import org.anju.verification.Judgement;
import org.anju.verification.ReadCase;
import org.anju.verification.RefusalGround;
import org.anju.verification.ReturnCase;
import org.anju.verification.Verdict;
import org.anju.verification.WaitingCase;
import org.jetbrains.annotations.Nullable;

/** The identity check and the housing check, for the officers of the district. */
@Path("/connect/VerificationEndpoint")
@RolesAllowed({Roles.IDENTITY_OFFICER, Roles.HOUSING_OFFICER})
public class VerificationEndpoint {

  /** Which queue; all offerings of the officer's districts when {@code offeringId} is null. */
  public record QueueRequest(
      @NotNull CheckKind kind,
      @Nullable Long offeringId,
      @Min(0) int page,
      @Min(1) @Max(100) int size) {}

  /** Which application. */
  public record CaseRequest(@NotNull Long applicationId) {}

  /** The decision; article and reason are needed for a refusal. */
  public record DecideCheckRequest(
      @NotNull Long applicationId,
      @NotNull CheckKind kind,
      @NotNull Verdict outcome,
      @Nullable @Size(max = 40) String article,
      @Nullable @Size(max = 1000) String reason,
      @NotNull Integer version) {}

  /** The fields that the family is asked to correct. */
  public record ReturnCaseRequest(
      @NotNull Long applicationId,
      @NotNull CheckKind kind,
      @NotNull @Size(max = 20) List<@NotNull @Valid CorrectionMark> marks,
      @NotNull Integer version) {}

  private final Caller caller;
  private final CheckQueue queue;
  private final ReadCase readCase;
  private final DecideCheck decideCheck;
  private final ReturnCase returnCase;

  VerificationEndpoint(
      Caller caller,
      CheckQueue queue,
      ReadCase readCase,
      DecideCheck decideCheck,
      ReturnCase returnCase) {
    this.caller = caller;
    this.queue = queue;
    this.readCase = readCase;
    this.decideCheck = decideCheck;
    this.returnCase = returnCase;
  }

  @POST
  @Path("queue")
  public Uni<Page<WaitingCase>> queue(@NotNull @Valid QueueRequest request) {
    return queue.page(
        caller.as(request.kind().role()),
        request.kind(),
        request.offeringId(),
        request.page(),
        request.size());
  }

  @POST
  @Path("caseOf")
  public Uni<CheckCase> caseOf(@NotNull @Valid CaseRequest request) {
    return readCase.read(
        caller.as(Roles.IDENTITY_OFFICER, Roles.HOUSING_OFFICER), request.applicationId());
  }

  @POST
  @Path("decide")
  public Uni<DecidedCheck> decide(@NotNull @Valid DecideCheckRequest request) {
    Actor officer = caller.as(request.kind().role());
    Judgement judgement = Judgement.of(request.outcome(), request.article(), request.reason());
    return decideCheck
        .decide(officer, request.applicationId(), request.kind(), judgement, request.version())
        .chain(status -> withNext(officer, request.kind(), request.applicationId(), status));
  }

  @POST
  @Path("giveBack")
  public Uni<DecidedCheck> giveBack(@NotNull @Valid ReturnCaseRequest request) {
    Actor officer = caller.as(request.kind().role());
    return returnCase
        .giveBack(
            officer, request.applicationId(), request.kind(), request.marks(), request.version())
        .chain(status -> withNext(officer, request.kind(), request.applicationId(), status));
  }

  private Uni<DecidedCheck> withNext(
      Actor officer, CheckKind kind, long applicationId, Application.Status status) {
    return queue.after(officer, kind, applicationId).map(next -> new DecidedCheck(status, next));
  }

  @POST
  @Path("refusalGrounds")
  public List<RefusalGround> refusalGrounds() {
    return RefusalGround.all();
  }
}
