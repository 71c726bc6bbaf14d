package org.anju.application.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.anju.application.JudgeApplication;
import org.anju.application.eligibility.Eligibility;
import org.anju.application.eligibility.HouseholdFacts;
import org.jetbrains.annotations.Nullable;

/** May I apply? Answered to everybody; what is asked names nobody, and nothing of it is kept. */
@Path("/connect/EligibilityEndpoint")
@PermitAll
public class EligibilityEndpoint {

  private final JudgeApplication judge;

  EligibilityEndpoint(JudgeApplication judge) {
    this.judge = judge;
  }

  /**
   * Whatever is known of a household; each of the facts may be missing.
   *
   * @param offeringId whose district may have rules of its own; null for the city's
   */
  public record EligibilityRequest(
      @NotNull @Valid HouseholdFacts facts, @Nullable Long offeringId) {}

  @POST
  @Path("check")
  public Uni<Eligibility> check(@NotNull @Valid EligibilityRequest request) {
    return judge.now(request.facts(), request.offeringId());
  }
}
