package org.anju.project.web;

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
import java.time.LocalDate;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.Page;
import org.anju.project.DecideProject;
import org.anju.project.DraftProject;
import org.anju.project.DutyKind;
import org.anju.project.HousingProject;
import org.anju.project.ProjectRow;
import org.anju.project.ProjectState;
import org.anju.project.ProjectUse;
import org.anju.project.ProjectView;
import org.anju.project.ReadProjects;
import org.anju.project.RecordAcceptance;
import org.anju.project.RecordDuty;
import org.anju.project.ReviewOffice;
import org.anju.project.ReviewProject;
import org.anju.project.SubmitProject;
import org.anju.project.SupplyWay;
import org.jetbrains.annotations.Nullable;

/** Projects: planned by acquirers, reviewed by the departments, decided by the supervisor. */
@Path("/connect/ProjectEndpoint")
@RolesAllowed(Roles.ACQUIRER)
public class ProjectEndpoint {

  private final Caller caller;
  private final DraftProject draft;
  private final RecordDuty duty;
  private final RecordAcceptance acceptance;
  private final SubmitProject submit;
  private final ReviewProject review;
  private final DecideProject decide;
  private final ReadProjects read;

  ProjectEndpoint(
      Caller caller,
      DraftProject draft,
      RecordDuty duty,
      RecordAcceptance acceptance,
      SubmitProject submit,
      ReviewProject review,
      DecideProject decide,
      ReadProjects read) {
    this.caller = caller;
    this.draft = draft;
    this.duty = duty;
    this.acceptance = acceptance;
    this.submit = submit;
    this.review = review;
    this.decide = decide;
    this.read = read;
  }

  /** {@code demandResultId} and {@code unitsPlanned} may be missing until it is submitted. */
  public record ProjectForm(
      @NotBlank @Size(max = 40) String district,
      @NotBlank @Size(max = 80) String name,
      @NotBlank @Size(max = 120) String address,
      @NotNull ProjectUse use,
      @NotNull SupplyWay way,
      @Nullable Long demandResultId,
      @Nullable @Min(1) @Max(100_000) Integer unitsPlanned) {}

  public record CreateProjectRequest(@NotNull @Valid ProjectForm project) {}

  /** The new project. */
  public record CreatedProject(long projectId) {}

  /** {@code version} is the one that was seen. */
  public record ReviseProjectRequest(
      @NotNull Long projectId, @NotNull Integer version, @NotNull @Valid ProjectForm project) {}

  /** Company, credit code and last day are those of a company, and missing for a certificate. */
  public record DutyRequest(
      @NotNull Long projectId,
      @NotNull DutyKind kind,
      @Nullable @Size(max = 80) String company,
      @Nullable @Size(max = 30) String creditCode,
      @Nullable LocalDate validUntil,
      @NotNull Long documentId) {}

  public record AcceptanceRequest(
      @NotNull Long projectId, @NotNull LocalDate acceptedOn, @NotNull Long documentId) {}

  /** {@code version} is the one that was seen. */
  public record ProjectStep(@NotNull Long projectId, @NotNull Integer version) {}

  /** {@code version} is the one that was seen. */
  public record RefuseProjectRequest(
      @NotNull Long projectId,
      @NotNull Integer version,
      @NotBlank @Size(max = 500) String reason) {}

  public record ReviewRequest(
      @NotNull Long projectId,
      @NotNull ReviewOffice office,
      boolean inFavour,
      @NotNull Long documentId) {}

  /** Null stands for all states. */
  public record ProjectsRequest(
      @Nullable ProjectState state, @Min(0) @Max(100_000) int page, @Min(1) @Max(200) int size) {}

  public record ProjectRequest(@NotNull Long projectId) {}

  @POST
  @Path("create")
  public Uni<CreatedProject> create(@NotNull @Valid CreateProjectRequest request) {
    return draft
        .create(caller.as(Roles.ACQUIRER), draftOf(request.project()))
        .map(CreatedProject::new);
  }

  @POST
  @Path("revise")
  public Uni<Void> revise(@NotNull @Valid ReviseProjectRequest request) {
    return draft.revise(
        caller.as(Roles.ACQUIRER),
        request.projectId(),
        request.version(),
        draftOf(request.project()));
  }

  @POST
  @Path("recordDuty")
  public Uni<Void> recordDuty(@NotNull @Valid DutyRequest request) {
    RecordDuty.Form form =
        new RecordDuty.Form(
            request.kind(),
            request.company(),
            request.creditCode(),
            request.validUntil(),
            request.documentId());
    return duty.record(caller.as(Roles.ACQUIRER), request.projectId(), form);
  }

  @POST
  @Path("recordAcceptance")
  public Uni<Void> recordAcceptance(@NotNull @Valid AcceptanceRequest request) {
    return acceptance.record(
        caller.as(Roles.ACQUIRER), request.projectId(), request.acceptedOn(), request.documentId());
  }

  @POST
  @Path("submit")
  public Uni<Void> submit(@NotNull @Valid ProjectStep request) {
    return submit.submit(caller.as(Roles.ACQUIRER), request.projectId(), request.version());
  }

  @POST
  @Path("withdraw")
  public Uni<Void> withdraw(@NotNull @Valid ProjectStep request) {
    return submit.withdraw(caller.as(Roles.ACQUIRER), request.projectId(), request.version());
  }

  /** Those of the caller's company, or of the caller's districts. */
  @POST
  @Path("page")
  @RolesAllowed({
    Roles.ACQUIRER,
    Roles.BUREAU_OFFICER,
    Roles.PRICE_OFFICER,
    Roles.SUPERVISOR,
    Roles.AUDITOR
  })
  public Uni<Page<ProjectRow>> page(@NotNull @Valid ProjectsRequest request) {
    return read.page(
        caller.as(
            Roles.ACQUIRER,
            Roles.BUREAU_OFFICER,
            Roles.PRICE_OFFICER,
            Roles.SUPERVISOR,
            Roles.AUDITOR),
        request.state(),
        request.page(),
        request.size());
  }

  @POST
  @Path("one")
  @RolesAllowed({
    Roles.ACQUIRER,
    Roles.BUREAU_OFFICER,
    Roles.PRICE_OFFICER,
    Roles.SUPERVISOR,
    Roles.AUDITOR
  })
  public Uni<ProjectView> one(@NotNull @Valid ProjectRequest request) {
    return read.one(
        caller.as(
            Roles.ACQUIRER,
            Roles.BUREAU_OFFICER,
            Roles.PRICE_OFFICER,
            Roles.SUPERVISOR,
            Roles.AUDITOR),
        request.projectId());
  }

  @POST
  @Path("review")
  @RolesAllowed({Roles.BUREAU_OFFICER, Roles.PRICE_OFFICER})
  public Uni<Void> review(@NotNull @Valid ReviewRequest request) {
    ReviewProject.Form form =
        new ReviewProject.Form(request.office(), request.inFavour(), request.documentId());
    return review.review(
        caller.as(Roles.BUREAU_OFFICER, Roles.PRICE_OFFICER), request.projectId(), form);
  }

  @POST
  @Path("approve")
  @RolesAllowed(Roles.SUPERVISOR)
  public Uni<Void> approve(@NotNull @Valid ProjectStep request) {
    return decide.approve(caller.as(Roles.SUPERVISOR), request.projectId(), request.version());
  }

  @POST
  @Path("refuse")
  @RolesAllowed(Roles.SUPERVISOR)
  public Uni<Void> refuse(@NotNull @Valid RefuseProjectRequest request) {
    return decide.refuse(
        caller.as(Roles.SUPERVISOR), request.projectId(), request.version(), request.reason());
  }

  private static HousingProject.Draft draftOf(ProjectForm form) {
    return new HousingProject.Draft(
        form.district(),
        form.name(),
        form.address(),
        form.use(),
        form.way(),
        form.demandResultId(),
        form.unitsPlanned());
  }
}
