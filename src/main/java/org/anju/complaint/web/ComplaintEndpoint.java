package org.anju.complaint.web;

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
import org.anju.complaint.AnswerComplaint;
import org.anju.complaint.ComplaintKind;
import org.anju.complaint.ComplaintState;
import org.anju.complaint.ComplaintView;
import org.anju.complaint.DecideComplaint;
import org.anju.complaint.FileComplaint;
import org.anju.complaint.ReadComplaints;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.Page;
import org.jetbrains.annotations.Nullable;

/** Complaints: filed by families, answered by acquirers, decided by the bureau. */
@Path("/connect/ComplaintEndpoint")
@RolesAllowed(Roles.APPLICANT)
public class ComplaintEndpoint {

  private final Caller caller;
  private final FileComplaint file;
  private final AnswerComplaint answer;
  private final DecideComplaint decide;
  private final ReadComplaints read;

  ComplaintEndpoint(
      Caller caller,
      FileComplaint file,
      AnswerComplaint answer,
      DecideComplaint decide,
      ReadComplaints read) {
    this.caller = caller;
    this.file = file;
    this.answer = answer;
    this.decide = decide;
    this.read = read;
  }

  /** {@code receipt} is that of one of the family's applications. */
  public record FileComplaintRequest(
      @NotBlank @Size(max = 30) String receipt,
      @NotNull ComplaintKind kind,
      @NotBlank @Size(max = 2000) String text) {}

  /** The new complaint. */
  public record FiledComplaint(long complaintId) {}

  /** {@code version} is the one that was seen. */
  public record AnswerComplaintRequest(
      @NotNull Long complaintId,
      @NotNull Integer version,
      @NotBlank @Size(max = 2000) String text) {}

  /** {@code version} is the one that was seen. */
  public record DecideComplaintRequest(
      @NotNull Long complaintId,
      @NotNull Integer version,
      boolean upheld,
      @NotBlank @Size(max = 2000) String words) {}

  public record MyComplaintsRequest(@Min(0) @Max(100_000) int page, @Min(1) @Max(200) int size) {}

  /** Null stands for all states. */
  public record ComplaintsRequest(
      @Nullable ComplaintState state, @Min(0) @Max(100_000) int page, @Min(1) @Max(200) int size) {}

  @POST
  @Path("file")
  public Uni<FiledComplaint> file(@NotNull @Valid FileComplaintRequest request) {
    return file.file(caller.as(Roles.APPLICANT), request.receipt(), request.kind(), request.text())
        .map(FiledComplaint::new);
  }

  @POST
  @Path("mine")
  public Uni<Page<ComplaintView>> mine(@NotNull @Valid MyComplaintsRequest request) {
    return read.mine(caller.as(Roles.APPLICANT), request.page(), request.size());
  }

  @POST
  @Path("answer")
  @RolesAllowed(Roles.ACQUIRER)
  public Uni<Void> answer(@NotNull @Valid AnswerComplaintRequest request) {
    return answer.answer(
        caller.as(Roles.ACQUIRER), request.complaintId(), request.version(), request.text());
  }

  @POST
  @Path("decide")
  @RolesAllowed(Roles.BUREAU_OFFICER)
  public Uni<Void> decide(@NotNull @Valid DecideComplaintRequest request) {
    return decide.decide(
        caller.as(Roles.BUREAU_OFFICER),
        request.complaintId(),
        request.version(),
        request.upheld(),
        request.words());
  }

  /** Those about the caller's company, or of the caller's districts. */
  @POST
  @Path("page")
  @RolesAllowed({Roles.ACQUIRER, Roles.BUREAU_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR})
  public Uni<Page<ComplaintView>> page(@NotNull @Valid ComplaintsRequest request) {
    return read.about(
        caller.as(Roles.ACQUIRER, Roles.BUREAU_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR),
        request.state(),
        request.page(),
        request.size());
  }
}
