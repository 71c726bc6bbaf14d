package org.anju.acquirer.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.anju.acquirer.ConsultedOffice;
import org.anju.acquirer.DecideQualification;
import org.anju.acquirer.DraftQualification;
import org.anju.acquirer.EnterOpinion;
import org.anju.acquirer.MakeStatement;
import org.anju.acquirer.QualificationRow;
import org.anju.acquirer.QualificationState;
import org.anju.acquirer.QualificationView;
import org.anju.acquirer.ReadQualifications;
import org.anju.acquirer.StatementKind;
import org.anju.acquirer.SubmitQualification;
import org.anju.acquirer.SuspendQualification;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.Page;
import org.jetbrains.annotations.Nullable;

/** Companies state what qualifies them; the bureau hears the departments and decides. */
@Path("/connect/AcquirerEndpoint")
@RolesAllowed(Roles.BUREAU_OFFICER)
public class AcquirerEndpoint {

  private final Caller caller;
  private final DraftQualification draft;
  private final MakeStatement statement;
  private final SubmitQualification submit;
  private final EnterOpinion opinion;
  private final DecideQualification decide;
  private final SuspendQualification suspend;
  private final ReadQualifications read;

  AcquirerEndpoint(
      Caller caller,
      DraftQualification draft,
      MakeStatement statement,
      SubmitQualification submit,
      EnterOpinion opinion,
      DecideQualification decide,
      SuspendQualification suspend,
      ReadQualifications read) {
    this.caller = caller;
    this.draft = draft;
    this.statement = statement;
    this.submit = submit;
    this.opinion = opinion;
    this.decide = decide;
    this.suspend = suspend;
    this.read = read;
  }

  public record DraftQualificationRequest(@NotBlank @Size(max = 40) String district) {}

  /** The new qualification. */
  public record DraftedQualification(long qualificationId) {}

  /** {@code creditLine} is in yuan, of a bank credit alone. */
  public record StatementRequest(
      @NotNull Long qualificationId,
      @NotNull StatementKind kind,
      @NotNull LocalDate validUntil,
      @Nullable @DecimalMin("0.01") @Digits(integer = 14, fraction = 2) BigDecimal creditLine,
      @NotNull Long documentId) {}

  /** {@code version} is the one that was seen. */
  public record QualificationStep(@NotNull Long qualificationId, @NotNull Integer version) {}

  /** {@code version} is the one that was seen. */
  public record QualificationStepWithReason(
      @NotNull Long qualificationId,
      @NotNull Integer version,
      @NotBlank @Size(max = 500) String reason) {}

  public record OpinionRequest(
      @NotNull Long qualificationId,
      @NotNull ConsultedOffice office,
      boolean inFavour,
      @NotNull Long documentId) {}

  /** Null stands for all states. */
  public record QualificationsRequest(
      @Nullable QualificationState state,
      @Min(0) @Max(100_000) int page,
      @Min(1) @Max(200) int size) {}

  public record QualificationRequest(@NotNull Long qualificationId) {}

  @POST
  @Path("draft")
  @RolesAllowed(Roles.ACQUIRER)
  public Uni<DraftedQualification> draft(@NotNull @Valid DraftQualificationRequest request) {
    return draft
        .draft(caller.as(Roles.ACQUIRER), request.district())
        .map(DraftedQualification::new);
  }

  @POST
  @Path("state")
  @RolesAllowed(Roles.ACQUIRER)
  public Uni<Void> state(@NotNull @Valid StatementRequest request) {
    MakeStatement.Form form =
        new MakeStatement.Form(
            request.kind(), request.validUntil(), request.creditLine(), request.documentId());
    return statement.make(caller.as(Roles.ACQUIRER), request.qualificationId(), form);
  }

  @POST
  @Path("submit")
  @RolesAllowed(Roles.ACQUIRER)
  public Uni<Void> submit(@NotNull @Valid QualificationStep request) {
    return submit.submit(caller.as(Roles.ACQUIRER), request.qualificationId(), request.version());
  }

  @POST
  @Path("mine")
  @RolesAllowed(Roles.ACQUIRER)
  public Uni<List<QualificationRow>> mine() {
    return read.mine(caller.as(Roles.ACQUIRER));
  }

  @POST
  @Path("page")
  @RolesAllowed({Roles.BUREAU_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR})
  public Uni<Page<QualificationRow>> page(@NotNull @Valid QualificationsRequest request) {
    return read.page(
        caller.as(Roles.BUREAU_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR),
        request.state(),
        request.page(),
        request.size());
  }

  @POST
  @Path("one")
  @RolesAllowed({Roles.ACQUIRER, Roles.BUREAU_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR})
  public Uni<QualificationView> one(@NotNull @Valid QualificationRequest request) {
    return read.one(
        caller.as(Roles.ACQUIRER, Roles.BUREAU_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR),
        request.qualificationId());
  }

  @POST
  @Path("enterOpinion")
  public Uni<Void> enterOpinion(@NotNull @Valid OpinionRequest request) {
    EnterOpinion.Form form =
        new EnterOpinion.Form(request.office(), request.inFavour(), request.documentId());
    return opinion.enter(caller.as(Roles.BUREAU_OFFICER), request.qualificationId(), form);
  }

  @POST
  @Path("approve")
  public Uni<Void> approve(@NotNull @Valid QualificationStep request) {
    return decide.approve(
        caller.as(Roles.BUREAU_OFFICER), request.qualificationId(), request.version());
  }

  @POST
  @Path("refuse")
  public Uni<Void> refuse(@NotNull @Valid QualificationStepWithReason request) {
    return decide.refuse(
        caller.as(Roles.BUREAU_OFFICER),
        request.qualificationId(),
        request.version(),
        request.reason());
  }

  @POST
  @Path("suspend")
  public Uni<Void> suspend(@NotNull @Valid QualificationStepWithReason request) {
    return suspend.suspend(
        caller.as(Roles.BUREAU_OFFICER),
        request.qualificationId(),
        request.version(),
        request.reason());
  }

  @POST
  @Path("resume")
  public Uni<Void> resume(@NotNull @Valid QualificationStep request) {
    return suspend.resume(
        caller.as(Roles.BUREAU_OFFICER), request.qualificationId(), request.version());
  }
}
