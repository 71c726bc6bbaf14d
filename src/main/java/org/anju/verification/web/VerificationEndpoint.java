package org.anju.verification.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.anju.application.Application;
import org.anju.application.correction.CorrectionMark;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.verification.CheckCase;
import org.anju.verification.CheckKind;
import org.anju.verification.DecideCheck;
import org.anju.verification.Judgement;
import org.anju.verification.ReadCase;
import org.anju.verification.RefusalGround;
import org.anju.verification.ReturnCase;
import org.anju.verification.ReviewRefusal;
import org.anju.verification.Verdict;
import org.jetbrains.annotations.Nullable;

/** One case of the identity check or the housing check, for the officers of the district. */
@Path("/connect/VerificationEndpoint")
@RolesAllowed({Roles.IDENTITY_OFFICER, Roles.HOUSING_OFFICER})
public class VerificationEndpoint {

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

  /** A proposed refusal is confirmed. */
  public record ConfirmRefusalRequest(
      @NotNull Long applicationId, @NotNull CheckKind kind, @NotNull Integer version) {}

  /** A proposed refusal is sent back, with the reason. */
  public record SendBackRequest(
      @NotNull Long applicationId,
      @NotNull CheckKind kind,
      @Nullable @Size(max = 1000) String remark,
      @NotNull Integer version) {}

  /** The fields that the family is asked to correct. */
  public record ReturnCaseRequest(
      @NotNull Long applicationId,
      @NotNull CheckKind kind,
      @NotNull @Size(max = 20) List<@NotNull @Valid CorrectionMark> marks,
      @NotNull Integer version) {}

  /** Where the application stands now. A proposed refusal leaves it as it is. */
  public record CaseStatus(Application.Status status) {}

  private final Caller caller;
  private final ReadCase readCase;
  private final DecideCheck decideCheck;
  private final ReviewRefusal reviewRefusal;
  private final ReturnCase returnCase;

  VerificationEndpoint(
      Caller caller,
      ReadCase readCase,
      DecideCheck decideCheck,
      ReviewRefusal reviewRefusal,
      ReturnCase returnCase) {
    this.caller = caller;
    this.readCase = readCase;
    this.decideCheck = decideCheck;
    this.reviewRefusal = reviewRefusal;
    this.returnCase = returnCase;
  }

  @POST
  @Path("caseOf")
  @RolesAllowed({Roles.IDENTITY_OFFICER, Roles.HOUSING_OFFICER, Roles.SUPERVISOR})
  public Uni<CheckCase> caseOf(@NotNull @Valid CaseRequest request) {
    return readCase.read(
        caller.as(Roles.IDENTITY_OFFICER, Roles.HOUSING_OFFICER, Roles.SUPERVISOR),
        request.applicationId());
  }

  @POST
  @Path("decide")
  public Uni<CaseStatus> decide(@NotNull @Valid DecideCheckRequest request) {
    Judgement judgement = Judgement.of(request.outcome(), request.article(), request.reason());
    return decideCheck
        .decide(
            caller.as(request.kind().role()),
            request.applicationId(),
            request.kind(),
            judgement,
            request.version())
        .map(CaseStatus::new);
  }

  /** The second officer agrees with a proposed refusal. */
  @POST
  @Path("confirmRefusal")
  public Uni<CaseStatus> confirmRefusal(@NotNull @Valid ConfirmRefusalRequest request) {
    return reviewRefusal
        .confirm(
            caller.as(request.kind().role()),
            request.applicationId(),
            request.kind(),
            request.version())
        .map(CaseStatus::new);
  }

  /** The second officer does not. */
  @POST
  @Path("sendBackRefusal")
  public Uni<CaseStatus> sendBackRefusal(@NotNull @Valid SendBackRequest request) {
    return reviewRefusal
        .sendBack(
            caller.as(request.kind().role()),
            request.applicationId(),
            request.kind(),
            request.remark(),
            request.version())
        .map(CaseStatus::new);
  }

  @POST
  @Path("giveBack")
  public Uni<CaseStatus> giveBack(@NotNull @Valid ReturnCaseRequest request) {
    return returnCase
        .giveBack(
            caller.as(request.kind().role()),
            request.applicationId(),
            request.kind(),
            request.marks(),
            request.version())
        .map(CaseStatus::new);
  }

  @POST
  @Path("refusalGrounds")
  public List<RefusalGround> refusalGrounds() {
    return RefusalGround.all();
  }
}
