package org.anju.verification.unmasking.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.Page;
import org.anju.policy.UnmaskingRule.PersonalField;
import org.anju.verification.unmasking.ListUnmaskings;
import org.anju.verification.unmasking.Unmask;
import org.anju.verification.unmasking.Unmasked;
import org.anju.verification.unmasking.UnmaskingRow;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jetbrains.annotations.Nullable;

/** Personal data in clear, one piece at a time; the policy says for whom. */
@Path("/connect/UnmaskingEndpoint")
public class UnmaskingEndpoint {

  private static final List<String> STAFF =
      List.of(
          Roles.IDENTITY_OFFICER,
          Roles.HOUSING_OFFICER,
          Roles.BUREAU_OFFICER,
          Roles.PRICE_OFFICER,
          Roles.SUPERVISOR,
          Roles.AUDITOR,
          Roles.ADMINISTRATOR);

  private final Caller caller;
  private final Unmask unmask;
  private final ListUnmaskings list;

  UnmaskingEndpoint(Caller caller, Unmask unmask, ListUnmaskings list) {
    this.caller = caller;
    this.unmask = unmask;
    this.list = list;
  }

  /** {@code position} is the place in the household, null for the mobile number. */
  public record RevealRequest(
      @NotNull Long applicationId,
      @NotNull PersonalField field,
      @Nullable @Min(0) @Max(50) Integer position,
      @Nullable @Size(max = 500) String reason) {}

  /** Null narrows nothing; the days are both looked at. */
  public record UnmaskingsRequest(
      @Nullable @Size(max = 60) String officer,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Min(0) int page,
      @Min(1) @Max(100) int size) {}

  /** The value, which no cache keeps; the look is recorded. */
  @POST
  @Path("reveal")
  @RolesAllowed({
    Roles.IDENTITY_OFFICER,
    Roles.HOUSING_OFFICER,
    Roles.BUREAU_OFFICER,
    Roles.PRICE_OFFICER,
    Roles.SUPERVISOR,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
  })
  @ResponseHeader(name = "Cache-Control", value = "no-store")
  public Uni<Unmasked> reveal(@NotNull @Valid RevealRequest request) {
    List<Actor> roles = STAFF.stream().map(caller::ifAny).flatMap(Optional::stream).toList();
    return unmask.reveal(
        roles,
        caller.name(),
        new Unmask.Wish(
            request.applicationId(), request.field(), request.position(), request.reason()));
  }

  @POST
  @Path("list")
  @RolesAllowed(Roles.AUDITOR)
  public Uni<Page<UnmaskingRow>> list(@NotNull @Valid UnmaskingsRequest request) {
    return list.list(
        new ListUnmaskings.Filter(request.officer(), request.from(), request.to()),
        request.page(),
        request.size());
  }
}
