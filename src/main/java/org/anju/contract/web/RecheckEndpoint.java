package org.anju.contract.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.anju.contract.recheck.ConfirmRecheck;
import org.anju.contract.recheck.DecideRecheck;
import org.anju.contract.recheck.ReadRechecks;
import org.anju.contract.recheck.RecheckCase;
import org.anju.contract.recheck.RecheckJudgement;
import org.anju.contract.recheck.RecheckSummary;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.Page;
import org.jetbrains.annotations.Nullable;

/** What changed since the housing check, for housing officers to judge before a family signs. */
@Path("/connect/RecheckEndpoint")
@RolesAllowed(Roles.HOUSING_OFFICER)
public class RecheckEndpoint {

  /** Pages count from 0. */
  public record RecheckListRequest(
      @NotNull @Min(0) @Max(100_000) Integer page, @NotNull @Min(1) @Max(200) Integer size) {}

  public record RecheckRequest(@NotNull Long selectionId) {}

  /** {@code version} is the one that the officer saw; an article only where one is needed. */
  public record RecheckDecisionRequest(
      @NotNull Long selectionId,
      @NotNull RecheckJudgement.Verdict verdict,
      @Nullable @Size(max = 40) String article,
      @NotNull @Size(max = 500) String reason,
      @NotNull Integer version) {}

  public record RecheckConfirmationRequest(
      @NotNull Long selectionId, @NotNull Boolean confirmed, @NotNull Integer version) {}

  private final Caller caller;
  private final ReadRechecks read;
  private final DecideRecheck decide;
  private final ConfirmRecheck confirm;

  RecheckEndpoint(Caller caller, ReadRechecks read, DecideRecheck decide, ConfirmRecheck confirm) {
    this.caller = caller;
    this.read = read;
    this.decide = decide;
    this.confirm = confirm;
  }

  @POST
  @Path("list")
  @RolesAllowed({Roles.HOUSING_OFFICER, Roles.SUPERVISOR})
  public Uni<Page<RecheckSummary>> list(@NotNull @Valid RecheckListRequest request) {
    return read.page(reader(), request.page(), request.size());
  }

  @POST
  @Path("caseOf")
  @RolesAllowed({Roles.HOUSING_OFFICER, Roles.SUPERVISOR})
  public Uni<RecheckCase> caseOf(@NotNull @Valid RecheckRequest request) {
    return read.of(reader(), request.selectionId());
  }

  @POST
  @Path("decide")
  public Uni<Void> decide(@NotNull @Valid RecheckDecisionRequest request) {
    return decide.decide(
        caller.as(Roles.HOUSING_OFFICER),
        request.selectionId(),
        RecheckJudgement.of(request.verdict(), request.article(), request.reason()),
        request.version());
  }

  @POST
  @Path("confirm")
  public Uni<Void> confirm(@NotNull @Valid RecheckConfirmationRequest request) {
    return confirm.confirm(
        caller.as(Roles.HOUSING_OFFICER),
        request.selectionId(),
        request.confirmed(),
        request.version());
  }

  /** The supervisor sees what is overdue, and decides nothing. */
  private Actor reader() {
    return caller.as(Roles.HOUSING_OFFICER, Roles.SUPERVISOR);
  }
}
