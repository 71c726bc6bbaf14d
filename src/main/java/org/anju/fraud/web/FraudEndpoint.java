package org.anju.fraud.web;

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
import org.anju.fraud.DecideFraud;
import org.anju.fraud.DecideFraudAppeal;
import org.anju.fraud.DefendFamily;
import org.anju.fraud.FraudCaseView;
import org.anju.fraud.FraudRow;
import org.anju.fraud.FraudState;
import org.anju.fraud.ListFraudCases;
import org.anju.fraud.OpenFraudCase;
import org.anju.fraud.ReadFraudCases;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.Page;
import org.jetbrains.annotations.Nullable;

/** Cases of fraud: opened and decided by the bureau, answered and appealed by the family. */
@Path("/connect/FraudEndpoint")
@RolesAllowed(Roles.BUREAU_OFFICER)
public class FraudEndpoint {

  /** Null stands for all states. */
  public record FraudCasesRequest(
      @Nullable FraudState state, @Min(0) int page, @Min(1) @Max(100) int size) {}

  public record FraudCaseRequest(@NotNull Long caseId) {}

  public record OpenFraudRequest(
      @NotBlank @Size(max = 40) String receipt,
      @NotBlank @Size(min = 10, max = 4000) String description) {}

  public record OpenedFraudCase(long caseId) {}

  /** {@code version} is the one that the officer saw. */
  public record DecideFraudRequest(
      @NotNull Long caseId,
      int version,
      @NotNull Boolean found,
      @NotBlank @Size(min = 10, max = 2000) String reason) {}

  /** {@code version} is the one that the officer saw. */
  public record DecideFraudAppealRequest(
      @NotNull Long caseId,
      int version,
      @NotNull Boolean granted,
      @NotBlank @Size(min = 10, max = 2000) String reason) {}

  /** What the family says for itself. */
  public record DefenceRequest(
      @NotNull Long caseId, @NotBlank @Size(min = 2, max = 4000) String text) {}

  private final Caller caller;
  private final OpenFraudCase open;
  private final ListFraudCases list;
  private final ReadFraudCases read;
  private final DecideFraud decide;
  private final DecideFraudAppeal decideAppeal;
  private final DefendFamily defend;

  FraudEndpoint(
      Caller caller,
      OpenFraudCase open,
      ListFraudCases list,
      ReadFraudCases read,
      DecideFraud decide,
      DecideFraudAppeal decideAppeal,
      DefendFamily defend) {
    this.caller = caller;
    this.open = open;
    this.list = list;
    this.read = read;
    this.decide = decide;
    this.decideAppeal = decideAppeal;
    this.defend = defend;
  }

  @POST
  @Path("open")
  public Uni<OpenedFraudCase> open(@NotNull @Valid OpenFraudRequest request) {
    return open.open(caller.as(Roles.BUREAU_OFFICER), request.receipt(), request.description())
        .map(OpenedFraudCase::new);
  }

  @POST
  @Path("cases")
  @RolesAllowed({Roles.BUREAU_OFFICER, Roles.SUPERVISOR})
  public Uni<Page<FraudRow>> cases(@NotNull @Valid FraudCasesRequest request) {
    return list.list(officer(), request.state(), request.page(), request.size());
  }

  @POST
  @Path("caseOf")
  @RolesAllowed({Roles.BUREAU_OFFICER, Roles.SUPERVISOR})
  public Uni<FraudCaseView> caseOf(@NotNull @Valid FraudCaseRequest request) {
    return read.show(officer(), request.caseId());
  }

  @POST
  @Path("decide")
  public Uni<Void> decide(@NotNull @Valid DecideFraudRequest request) {
    return decide.decide(
        caller.as(Roles.BUREAU_OFFICER),
        request.caseId(),
        request.version(),
        request.found(),
        request.reason());
  }

  @POST
  @Path("decideAppeal")
  @RolesAllowed({Roles.BUREAU_OFFICER, Roles.SUPERVISOR})
  public Uni<Void> decideAppeal(@NotNull @Valid DecideFraudAppealRequest request) {
    return decideAppeal.decide(
        officer(), request.caseId(), request.version(), request.granted(), request.reason());
  }

  /** The family's own cases. */
  @POST
  @Path("mine")
  @RolesAllowed(Roles.APPLICANT)
  public Uni<List<FraudCaseView>> mine() {
    return read.ofFamily(caller.as(Roles.APPLICANT));
  }

  @POST
  @Path("answer")
  @RolesAllowed(Roles.APPLICANT)
  public Uni<Void> answer(@NotNull @Valid DefenceRequest request) {
    return defend.answer(caller.as(Roles.APPLICANT), request.caseId(), request.text());
  }

  @POST
  @Path("appeal")
  @RolesAllowed(Roles.APPLICANT)
  public Uni<Void> appeal(@NotNull @Valid DefenceRequest request) {
    return defend.appeal(caller.as(Roles.APPLICANT), request.caseId(), request.text());
  }

  private Actor officer() {
    return caller.as(Roles.BUREAU_OFFICER, Roles.SUPERVISOR);
  }
}
