package org.anju.funding.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.anju.funding.ImportStatement;
import org.anju.funding.ListStatements;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.Page;

/** Bank statements of restricted accounts, and where they differ from the books. */
@Path("/connect/StatementEndpoint")
@RolesAllowed({Roles.ACQUIRER, Roles.BUREAU_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR})
public class StatementEndpoint {

  /** Pages count from 0. */
  public record StatementsRequest(
      @NotNull Long accountId,
      @NotNull @Min(0) @Max(100_000) Integer page,
      @NotNull @Min(1) @Max(200) Integer size) {}

  /** Pages count from 0. */
  public record DifferencesRequest(
      @NotNull Long accountId,
      @NotNull Long statementId,
      @NotNull @Min(0) @Max(100_000) Integer page,
      @NotNull @Min(1) @Max(200) Integer size) {}

  /** Names a statement. */
  public record StatementChoice(@NotNull Long accountId, @NotNull Long statementId) {}

  /** How many more lines were found in the books. */
  public record Matched(int lines) {}

  private final Caller caller;
  private final ListStatements list;
  private final ImportStatement imports;

  StatementEndpoint(Caller caller, ListStatements list, ImportStatement imports) {
    this.caller = caller;
    this.list = list;
    this.imports = imports;
  }

  @POST
  @Path("list")
  public Uni<Page<ListStatements.BankStatement>> list(@NotNull @Valid StatementsRequest request) {
    return list.list(reader(), request.accountId(), request.page(), request.size());
  }

  @POST
  @Path("differences")
  public Uni<Page<ListStatements.StatementDifference>> differences(
      @NotNull @Valid DifferencesRequest request) {
    return list.differences(
        reader(), request.accountId(), request.statementId(), request.page(), request.size());
  }

  @POST
  @Path("matchAgain")
  @RolesAllowed(Roles.ACQUIRER)
  public Uni<Matched> matchAgain(@NotNull @Valid StatementChoice request) {
    return imports
        .matchAgain(caller.as(Roles.ACQUIRER), request.accountId(), request.statementId())
        .map(Matched::new);
  }

  private Actor reader() {
    return caller.as(Roles.ACQUIRER, Roles.BUREAU_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR);
  }
}
