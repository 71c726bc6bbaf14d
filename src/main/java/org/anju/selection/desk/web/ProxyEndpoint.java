package org.anju.selection.desk.web;

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
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.Page;
import org.anju.selection.desk.ClaimProxy;
import org.anju.selection.desk.DecideProxy;
import org.anju.selection.desk.NameProxy;
import org.anju.selection.desk.ProxiedFamily;
import org.anju.selection.desk.Proxies;
import org.anju.selection.desk.Proxy;
import org.jetbrains.annotations.Nullable;

/** Who chooses in a family's place, by a power of attorney. */
@Path("/connect/ProxyEndpoint")
@RolesAllowed(Roles.APPLICANT)
public class ProxyEndpoint {

  /** Names the offering. */
  public record ProxyOfferingRequest(@NotNull Long offeringId) {}

  /** {@code paperId}: the power of attorney, handed in before. */
  public record NameProxyRequest(
      @NotNull Long offeringId,
      @NotNull @Size(max = 60) String name,
      @NotNull @Size(max = 40) String identityNumber,
      @NotNull Long paperId) {}

  /** {@code code} is for the proxy; it is shown this once. */
  public record NamedProxy(String code) {}

  public record ClaimProxyRequest(
      @NotBlank @Size(max = 40) String receipt,
      @NotBlank @Size(max = 40) String identityNumber,
      @NotBlank @Size(max = 60) String code) {}

  /** Pages count from 0. */
  public record ProxyListRequest(
      @NotNull Long offeringId,
      @NotNull @Min(0) @Max(100_000) Integer page,
      @NotNull @Min(1) @Max(200) Integer size) {}

  /** {@code identityNumber}: as the proxy's card has it. */
  public record ConfirmProxyRequest(
      @NotNull Long proxyId, @NotBlank @Size(max = 40) String identityNumber) {}

  public record RefuseProxyRequest(
      @NotNull Long proxyId, @NotNull @Size(max = 300) String reason) {}

  /** Null when the family never named anybody. */
  public record MyProxy(@Nullable Proxy proxy) {}

  private final Caller caller;
  private final NameProxy name;
  private final ClaimProxy claim;
  private final DecideProxy decide;
  private final Proxies proxies;

  ProxyEndpoint(
      Caller caller, NameProxy name, ClaimProxy claim, DecideProxy decide, Proxies proxies) {
    this.caller = caller;
    this.name = name;
    this.claim = claim;
    this.decide = decide;
    this.proxies = proxies;
  }

  @POST
  @Path("name")
  public Uni<NamedProxy> name(@NotNull @Valid NameProxyRequest request) {
    return name.name(
            caller.as(Roles.APPLICANT),
            request.offeringId(),
            request.name(),
            request.identityNumber(),
            request.paperId())
        .map(NamedProxy::new);
  }

  /** The proxy that the own family named last. */
  @POST
  @Path("mine")
  public Uni<MyProxy> mine(@NotNull @Valid ProxyOfferingRequest request) {
    return proxies.ofFamily(caller.as(Roles.APPLICANT), request.offeringId()).map(MyProxy::new);
  }

  @POST
  @Path("revoke")
  public Uni<Void> revoke(@NotNull @Valid ProxyOfferingRequest request) {
    return name.revoke(caller.as(Roles.APPLICANT), request.offeringId());
  }

  @POST
  @Path("claim")
  public Uni<Void> claim(@NotNull @Valid ClaimProxyRequest request) {
    return claim.claim(
        caller.as(Roles.APPLICANT), request.receipt(), request.identityNumber(), request.code());
  }

  /** The families for which the caller acts. */
  @POST
  @Path("families")
  public Uni<List<ProxiedFamily>> families() {
    return proxies.families(caller.as(Roles.APPLICANT));
  }

  @POST
  @Path("list")
  @RolesAllowed(Roles.ACQUIRER)
  public Uni<Page<Proxy>> list(@NotNull @Valid ProxyListRequest request) {
    return proxies.list(
        caller.as(Roles.ACQUIRER), request.offeringId(), request.page(), request.size());
  }

  @POST
  @Path("confirm")
  @RolesAllowed(Roles.ACQUIRER)
  public Uni<Void> confirm(@NotNull @Valid ConfirmProxyRequest request) {
    return decide.confirm(caller.as(Roles.ACQUIRER), request.proxyId(), request.identityNumber());
  }

  @POST
  @Path("refuse")
  @RolesAllowed(Roles.ACQUIRER)
  public Uni<Void> refuse(@NotNull @Valid RefuseProxyRequest request) {
    return decide.refuse(caller.as(Roles.ACQUIRER), request.proxyId(), request.reason());
  }

  @POST
  @Path("withdraw")
  @RolesAllowed(Roles.ACQUIRER)
  public Uni<Void> withdraw(@NotNull @Valid RefuseProxyRequest request) {
    return decide.withdraw(caller.as(Roles.ACQUIRER), request.proxyId(), request.reason());
  }
}
