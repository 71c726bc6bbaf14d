package org.anju.acquisition.web;

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
import org.anju.acquisition.AcquisitionRow;
import org.anju.acquisition.AcquisitionState;
import org.anju.acquisition.AcquisitionUnit;
import org.anju.acquisition.AcquisitionView;
import org.anju.acquisition.DecideAcquisition;
import org.anju.acquisition.EndAcquisition;
import org.anju.acquisition.HandOver;
import org.anju.acquisition.ListAcquisitions;
import org.anju.acquisition.ProposeAcquisition;
import org.anju.acquisition.ReadAcquisition;
import org.anju.acquisition.ReadUnits;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.Page;
import org.anju.platform.web.RequestLanguage;
import org.jetbrains.annotations.Nullable;

/** Acquisitions as everybody concerned sees them, and the steps from the proposal on. */
@Path("/connect/AcquisitionEndpoint")
public class AcquisitionEndpoint {

  /** Null stands for all states. */
  public record AcquisitionListRequest(
      @Nullable AcquisitionState state,
      @NotNull @Min(0) Integer page,
      @NotNull @Min(1) @Max(100) Integer size) {}

  public record AcquisitionRequest(@NotNull Long acquisitionId) {}

  public record AcquisitionUnitsRequest(
      @NotNull Long acquisitionId,
      @NotNull @Min(0) Integer page,
      @NotNull @Min(1) @Max(100) Integer size) {}

  /** {@code version} is the one that the person saw. */
  public record AcquisitionStepRequest(@NotNull Long acquisitionId, int version) {}

  /** {@code version} is the one that the person saw. */
  public record AcquisitionEndRequest(
      @NotNull Long acquisitionId,
      int version,
      @NotBlank @Size(min = 5, max = 2000) String reason) {}

  private final Caller caller;
  private final RequestLanguage language;
  private final ListAcquisitions list;
  private final ReadAcquisition read;
  private final ReadUnits units;
  private final ProposeAcquisition propose;
  private final EndAcquisition end;
  private final DecideAcquisition decide;
  private final HandOver handOver;

  AcquisitionEndpoint(
      Caller caller,
      RequestLanguage language,
      ListAcquisitions list,
      ReadAcquisition read,
      ReadUnits units,
      ProposeAcquisition propose,
      EndAcquisition end,
      DecideAcquisition decide,
      HandOver handOver) {
    this.caller = caller;
    this.language = language;
    this.list = list;
    this.read = read;
    this.units = units;
    this.propose = propose;
    this.end = end;
    this.decide = decide;
    this.handOver = handOver;
  }

  @POST
  @Path("list")
  @RolesAllowed({Roles.ACQUIRER, Roles.BUREAU_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR})
  public Uni<Page<AcquisitionRow>> list(@NotNull @Valid AcquisitionListRequest request) {
    return list.page(reader(), request.state(), request.page(), request.size());
  }

  @POST
  @Path("show")
  @RolesAllowed({Roles.ACQUIRER, Roles.BUREAU_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR})
  public Uni<AcquisitionView> show(@NotNull @Valid AcquisitionRequest request) {
    return read.show(reader(), request.acquisitionId(), language.locale());
  }

  @POST
  @Path("units")
  @RolesAllowed({Roles.ACQUIRER, Roles.BUREAU_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR})
  public Uni<Page<AcquisitionUnit>> units(@NotNull @Valid AcquisitionUnitsRequest request) {
    return units.page(reader(), request.acquisitionId(), request.page(), request.size());
  }

  @POST
  @Path("propose")
  @RolesAllowed(Roles.ACQUIRER)
  public Uni<Void> propose(@NotNull @Valid AcquisitionStepRequest request) {
    return propose.propose(caller.as(Roles.ACQUIRER), request.acquisitionId(), request.version());
  }

  @POST
  @Path("withdraw")
  @RolesAllowed(Roles.ACQUIRER)
  public Uni<Void> withdraw(@NotNull @Valid AcquisitionEndRequest request) {
    return end.withdraw(
        caller.as(Roles.ACQUIRER), request.acquisitionId(), request.version(), request.reason());
  }

  /** An officer of the district first, then the supervisor. */
  @POST
  @Path("approve")
  @RolesAllowed({Roles.BUREAU_OFFICER, Roles.SUPERVISOR})
  public Uni<Void> approve(@NotNull @Valid AcquisitionStepRequest request) {
    return decide.approve(decider(), request.acquisitionId(), request.version());
  }

  @POST
  @Path("refuse")
  @RolesAllowed({Roles.BUREAU_OFFICER, Roles.SUPERVISOR})
  public Uni<Void> refuse(@NotNull @Valid AcquisitionEndRequest request) {
    return decide.refuse(decider(), request.acquisitionId(), request.version(), request.reason());
  }

  @POST
  @Path("handOver")
  @RolesAllowed(Roles.BUREAU_OFFICER)
  public Uni<Void> handOver(@NotNull @Valid AcquisitionStepRequest request) {
    return handOver.handOver(
        caller.as(Roles.BUREAU_OFFICER), request.acquisitionId(), request.version());
  }

  private Actor reader() {
    return caller.as(Roles.ACQUIRER, Roles.BUREAU_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR);
  }

  private Actor decider() {
    return caller.as(Roles.BUREAU_OFFICER, Roles.SUPERVISOR);
  }
}
