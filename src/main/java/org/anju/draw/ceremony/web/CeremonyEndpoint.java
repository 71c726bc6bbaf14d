package org.anju.draw.ceremony.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.draw.ceremony.CeremonyItem;
import org.anju.draw.ceremony.CeremonyRole;
import org.anju.draw.ceremony.CeremonyView;
import org.anju.draw.ceremony.MinutesPreview;
import org.anju.draw.ceremony.ReadCeremony;
import org.anju.draw.ceremony.SignMinutes;
import org.anju.draw.ceremony.TickItem;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.jetbrains.annotations.Nullable;

/** The ceremony of a draw: open to everybody, kept by operator, notary and supervisor. */
@Path("/connect/CeremonyEndpoint")
@RolesAllowed({Roles.BUREAU_OFFICER, Roles.NOTARY, Roles.SUPERVISOR})
public class CeremonyEndpoint {

  /** Which draw. */
  public record CeremonyRequest(@NotNull Integer drawNumber) {}

  /** An item is settled; {@code remark} is public, and needed when it is not as it should be. */
  public record TickRequest(
      @NotNull Integer drawNumber,
      @NotNull CeremonyItem item,
      @NotNull Boolean asItShouldBe,
      @Nullable @Size(max = 500) String remark) {}

  /** The minutes with that digest are signed for a part. */
  public record SignRequest(
      @NotNull Integer drawNumber,
      @NotNull CeremonyRole role,
      @NotBlank @Size(max = 64) String digest) {}

  private final Caller caller;
  private final ReadCeremony readCeremony;
  private final TickItem tickItem;
  private final SignMinutes signMinutes;

  CeremonyEndpoint(
      Caller caller, ReadCeremony readCeremony, TickItem tickItem, SignMinutes signMinutes) {
    this.caller = caller;
    this.readCeremony = readCeremony;
    this.tickItem = tickItem;
    this.signMinutes = signMinutes;
  }

  @POST
  @Path("show")
  @PermitAll
  public Uni<CeremonyView> show(@NotNull @Valid CeremonyRequest request) {
    return readCeremony.show(callers(), request.drawNumber());
  }

  @POST
  @Path("tick")
  public Uni<Void> tick(@NotNull @Valid TickRequest request) {
    return tickItem.tick(
        caller.as(request.item().role().login()),
        caller.name(),
        request.drawNumber(),
        new TickItem.Seen(request.item(), request.asItShouldBe(), request.remark()));
  }

  /** The minutes that are to be signed. */
  @POST
  @Path("minutes")
  public Uni<MinutesPreview> minutes(@NotNull @Valid CeremonyRequest request) {
    return signMinutes.preview(request.drawNumber());
  }

  @POST
  @Path("sign")
  public Uni<Void> sign(@NotNull @Valid SignRequest request) {
    return signMinutes.sign(
        caller.as(request.role().login()),
        caller.name(),
        request.drawNumber(),
        request.role(),
        request.digest());
  }

  private List<Actor> callers() {
    return Stream.of(CeremonyRole.values())
        .map(role -> caller.ifAny(role.login()))
        .flatMap(Optional::stream)
        .toList();
  }
}
