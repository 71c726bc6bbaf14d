package org.anju.publicity.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.UUID;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.Page;
import org.anju.publicity.DecideObjection;
import org.anju.publicity.FinishedOffering;
import org.anju.publicity.NoticeDesk;
import org.anju.publicity.NoticeEntry;
import org.anju.publicity.NoticeProgress;
import org.anju.publicity.Notices;
import org.anju.publicity.Objection;
import org.anju.publicity.ObjectionCase;
import org.anju.publicity.ObjectionContact;
import org.anju.publicity.ObjectionFilter;
import org.anju.publicity.ObjectionOfficers;
import org.anju.publicity.ObjectionQueries;
import org.anju.publicity.ObjectionStatus;
import org.anju.publicity.PriceEntry;
import org.anju.publicity.PublicNoticeKind;
import org.anju.publicity.PublicNoticeView;
import org.anju.publicity.PublishNotice;
import org.anju.publicity.PublishPrices;
import org.anju.publicity.PublishResults;
import org.anju.publicity.RaiseObjection;
import org.anju.publicity.RaisedObjection;
import org.anju.publicity.ReadContact;
import org.anju.publicity.ResultEntry;
import org.jetbrains.annotations.Nullable;

/** Public notices and objections: open to everybody, decided by the bureau. */
@Path("/connect/PublicityEndpoint")
@PermitAll
public class PublicityEndpoint {

  /** Which page of a list. */
  public record NoticesRequest(@Min(0) int page, @Min(1) @Max(100) int size) {}

  /** Which offering's notice is published. */
  public record PublishRequest(@NotNull Long offeringId) {}

  /** Which offering's notice. */
  public record PublicNoticeRequest(@NotNull Long offeringId, @NotNull PublicNoticeKind kind) {}

  /** Which units of a notice of prices. */
  public record PricesRequest(
      @NotNull Long offeringId, @Min(0) int page, @Min(1) @Max(100) int size) {}

  /** Which families of a notice; {@code receipt} asks for one of them. */
  public record EntriesRequest(
      @NotNull Long offeringId,
      @Nullable @Size(max = 40) String receipt,
      @Min(0) int page,
      @Min(1) @Max(100) int size) {}

  /** An objection; the contact and the attachments may be left out. */
  public record ObjectRequest(
      @NotNull Long offeringId,
      @NotBlank @Size(max = 40) String receipt,
      @NotBlank @Size(min = 10, max = 2000) String text,
      @Nullable @Size(max = 200) String contact,
      @Nullable UUID folder) {}

  /** The code that {@code object} answered. */
  public record ObjectionStatusRequest(@NotBlank @Size(max = 20) String code) {}

  /** Which objections; null stands for all. */
  public record ObjectionsRequest(
      @Nullable Long offeringId,
      @Nullable Objection.State state,
      @Nullable ObjectionFilter only,
      @Min(0) int page,
      @Min(1) @Max(100) int size) {}

  /** Whose contact, and why the officer has to know it. */
  public record ContactRequest(
      @NotNull Long objectionId, @NotBlank @Size(min = 4, max = 500) String reason) {}

  /** The decision about an objection. */
  public record DecideObjectionRequest(
      @NotNull Long objectionId,
      @NotNull Boolean uphold,
      @NotBlank @Size(max = 1000) String reason,
      @NotNull Integer version) {}

  private final Caller caller;
  private final PublishNotice publishNotice;
  private final PublishPrices publishPrices;
  private final PublishResults publishResults;
  private final NoticeDesk desk;
  private final Notices notices;
  private final RaiseObjection raiseObjection;
  private final ObjectionQueries objections;
  private final ObjectionOfficers officers;
  private final ReadContact readContact;
  private final DecideObjection decideObjection;

  PublicityEndpoint(
      Caller caller,
      PublishNotice publishNotice,
      PublishPrices publishPrices,
      PublishResults publishResults,
      NoticeDesk desk,
      Notices notices,
      RaiseObjection raiseObjection,
      ObjectionQueries objections,
      ObjectionOfficers officers,
      ReadContact readContact,
      DecideObjection decideObjection) {
    this.caller = caller;
    this.publishNotice = publishNotice;
    this.publishPrices = publishPrices;
    this.publishResults = publishResults;
    this.desk = desk;
    this.notices = notices;
    this.raiseObjection = raiseObjection;
    this.objections = objections;
    this.officers = officers;
    this.readContact = readContact;
    this.decideObjection = decideObjection;
  }

  /** Publishes the notice of an offering in the officer's district. */
  @POST
  @Path("publish")
  @RolesAllowed(Roles.BUREAU_OFFICER)
  public Uni<PublicNoticeView> publish(@NotNull @Valid PublishRequest request) {
    return publishNotice.publish(caller.as(Roles.BUREAU_OFFICER), request.offeringId());
  }

  /** Publishes its present prices; answers until when they are under notice. */
  @POST
  @Path("publishPrices")
  @RolesAllowed(Roles.BUREAU_OFFICER)
  public Uni<Instant> publishPrices(@NotNull @Valid PublishRequest request) {
    return publishPrices.publish(caller.as(Roles.BUREAU_OFFICER), request.offeringId());
  }

  /** Publishes its results; answers until when they are under notice. */
  @POST
  @Path("publishResults")
  @RolesAllowed(Roles.BUREAU_OFFICER)
  public Uni<Instant> publishResults(@NotNull @Valid PublishRequest request) {
    return publishResults.publish(caller.as(Roles.BUREAU_OFFICER), request.offeringId());
  }

  /** The offerings of the officer's districts between their announcement and their draw. */
  @POST
  @Path("progress")
  @RolesAllowed(Roles.BUREAU_OFFICER)
  public Uni<Page<NoticeProgress>> progress(@NotNull @Valid NoticesRequest request) {
    return desk.progress(caller.as(Roles.BUREAU_OFFICER), request.page(), request.size());
  }

  /** The offerings of the officer's districts whose results are not published yet. */
  @POST
  @Path("finished")
  @RolesAllowed(Roles.BUREAU_OFFICER)
  public Uni<Page<FinishedOffering>> finished(@NotNull @Valid NoticesRequest request) {
    return desk.finished(caller.as(Roles.BUREAU_OFFICER), request.page(), request.size());
  }

  /** All notices, those that are over last. */
  @POST
  @Path("notices")
  public Uni<Page<PublicNoticeView>> notices(@NotNull @Valid NoticesRequest request) {
    return notices.page(request.page(), request.size());
  }

  @POST
  @Path("notice")
  public Uni<PublicNoticeView> notice(@NotNull @Valid PublicNoticeRequest request) {
    return notices.required(request.offeringId(), request.kind());
  }

  @POST
  @Path("entries")
  public Uni<Page<NoticeEntry>> entries(@NotNull @Valid EntriesRequest request) {
    return notices.entries(request.offeringId(), request.receipt(), request.page(), request.size());
  }

  @POST
  @Path("prices")
  public Uni<Page<PriceEntry>> prices(@NotNull @Valid PricesRequest request) {
    return notices.prices(request.offeringId(), request.page(), request.size());
  }

  @POST
  @Path("results")
  public Uni<Page<ResultEntry>> results(@NotNull @Valid EntriesRequest request) {
    return notices.results(request.offeringId(), request.receipt(), request.page(), request.size());
  }

  /** Anybody objects to a family under notice. */
  @POST
  @Path("object")
  public Uni<RaisedObjection> object(@NotNull @Valid ObjectRequest request) {
    return raiseObjection.raise(
        request.offeringId(),
        request.receipt(),
        request.text(),
        request.contact(),
        request.folder());
  }

  @POST
  @Path("objectionStatus")
  public Uni<ObjectionStatus> objectionStatus(@NotNull @Valid ObjectionStatusRequest request) {
    return objections.statusOf(request.code());
  }

  /** What the officer has to decide; a supervisor sees what is left lying. */
  @POST
  @Path("objections")
  @RolesAllowed({Roles.BUREAU_OFFICER, Roles.SUPERVISOR})
  public Uni<Page<ObjectionCase>> objections(@NotNull @Valid ObjectionsRequest request) {
    Actor actor = caller.as(Roles.BUREAU_OFFICER, Roles.SUPERVISOR);
    return remember(actor)
        .chain(
            () ->
                objections.page(
                    actor,
                    request.offeringId(),
                    request.state(),
                    request.only(),
                    request.page(),
                    request.size()));
  }

  private Uni<Void> remember(Actor actor) {
    return actor.role().equals(Roles.BUREAU_OFFICER)
        ? officers.remember(actor, caller.name())
        : Uni.createFrom().voidItem();
  }

  /** Unmasks the contact of an objection, which is recorded. */
  @POST
  @Path("contact")
  @RolesAllowed(Roles.BUREAU_OFFICER)
  public Uni<ObjectionContact> contact(@NotNull @Valid ContactRequest request) {
    return readContact.read(
        caller.as(Roles.BUREAU_OFFICER), request.objectionId(), request.reason());
  }

  @POST
  @Path("decide")
  @RolesAllowed(Roles.BUREAU_OFFICER)
  public Uni<Void> decide(@NotNull @Valid DecideObjectionRequest request) {
    return decideObjection.decide(
        caller.as(Roles.BUREAU_OFFICER),
        request.objectionId(),
        request.uphold(),
        request.reason(),
        request.version());
  }
}
