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
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.Page;
import org.anju.publicity.DecideObjection;
import org.anju.publicity.NoticeEntry;
import org.anju.publicity.NoticeProgress;
import org.anju.publicity.Notices;
import org.anju.publicity.Objection;
import org.anju.publicity.ObjectionCase;
import org.anju.publicity.ObjectionContact;
import org.anju.publicity.ObjectionQueries;
import org.anju.publicity.ObjectionStatus;
import org.anju.publicity.PublicNoticeView;
import org.anju.publicity.PublishNotice;
import org.anju.publicity.RaiseObjection;
import org.anju.publicity.RaisedObjection;
import org.anju.publicity.ReadContact;
import org.jetbrains.annotations.Nullable;

/** Public notices and objections: open to everybody, decided by the bureau. */
@Path("/connect/PublicityEndpoint")
@PermitAll
public class PublicityEndpoint {

  /** Which page of a list. */
  public record NoticesRequest(@Min(0) int page, @Min(1) @Max(100) int size) {}

  /** Which offering's notice. */
  public record NoticeRequest(@NotNull Long offeringId) {}

  /** Which families of a notice; {@code receipt} asks for one of them. */
  public record EntriesRequest(
      @NotNull Long offeringId,
      @Nullable @Size(max = 40) String receipt,
      @Min(0) int page,
      @Min(1) @Max(100) int size) {}

  /** An objection; the contact may be left out. */
  public record ObjectRequest(
      @NotNull Long offeringId,
      @NotBlank @Size(max = 40) String receipt,
      @NotBlank @Size(min = 10, max = 2000) String text,
      @Nullable @Size(max = 200) String contact) {}

  /** The code that {@code object} answered. */
  public record ObjectionStatusRequest(@NotBlank @Size(max = 20) String code) {}

  /** Which objections; null stands for all. */
  public record ObjectionsRequest(
      @Nullable Long offeringId,
      @Nullable Objection.State state,
      @Min(0) int page,
      @Min(1) @Max(100) int size) {}

  /** Whose contact. */
  public record ContactRequest(@NotNull Long objectionId) {}

  /** The decision about an objection. */
  public record DecideObjectionRequest(
      @NotNull Long objectionId,
      @NotNull Boolean uphold,
      @NotBlank @Size(max = 1000) String reason,
      @NotNull Integer version) {}

  private final Caller caller;
  private final PublishNotice publishNotice;
  private final Notices notices;
  private final RaiseObjection raiseObjection;
  private final ObjectionQueries objections;
  private final ReadContact readContact;
  private final DecideObjection decideObjection;

  PublicityEndpoint(
      Caller caller,
      PublishNotice publishNotice,
      Notices notices,
      RaiseObjection raiseObjection,
      ObjectionQueries objections,
      ReadContact readContact,
      DecideObjection decideObjection) {
    this.caller = caller;
    this.publishNotice = publishNotice;
    this.notices = notices;
    this.raiseObjection = raiseObjection;
    this.objections = objections;
    this.readContact = readContact;
    this.decideObjection = decideObjection;
  }

  /** Publishes the notice of an offering in the officer's district. */
  @POST
  @Path("publish")
  @RolesAllowed(Roles.BUREAU_OFFICER)
  public Uni<PublicNoticeView> publish(@NotNull @Valid NoticeRequest request) {
    return publishNotice.publish(caller.as(Roles.BUREAU_OFFICER), request.offeringId());
  }

  /** The offerings of the officer's districts between their announcement and their draw. */
  @POST
  @Path("progress")
  @RolesAllowed(Roles.BUREAU_OFFICER)
  public Uni<Page<NoticeProgress>> progress(@NotNull @Valid NoticesRequest request) {
    return notices.progress(caller.as(Roles.BUREAU_OFFICER), request.page(), request.size());
  }

  /** The offerings under notice, the latest first. */
  @POST
  @Path("notices")
  public Uni<Page<PublicNoticeView>> notices(@NotNull @Valid NoticesRequest request) {
    return notices.page(request.page(), request.size());
  }

  @POST
  @Path("notice")
  public Uni<PublicNoticeView> notice(@NotNull @Valid NoticeRequest request) {
    return notices.required(request.offeringId());
  }

  @POST
  @Path("entries")
  public Uni<Page<NoticeEntry>> entries(@NotNull @Valid EntriesRequest request) {
    return notices.entries(request.offeringId(), request.receipt(), request.page(), request.size());
  }

  /** Anybody objects to a family under notice. */
  @POST
  @Path("object")
  public Uni<RaisedObjection> object(@NotNull @Valid ObjectRequest request) {
    return raiseObjection.raise(
        request.offeringId(), request.receipt(), request.text(), request.contact());
  }

  @POST
  @Path("objectionStatus")
  public Uni<ObjectionStatus> objectionStatus(@NotNull @Valid ObjectionStatusRequest request) {
    return objections.statusOf(request.code());
  }

  @POST
  @Path("objections")
  @RolesAllowed(Roles.BUREAU_OFFICER)
  public Uni<Page<ObjectionCase>> objections(@NotNull @Valid ObjectionsRequest request) {
    return objections.page(
        caller.as(Roles.BUREAU_OFFICER),
        request.offeringId(),
        request.state(),
        request.page(),
        request.size());
  }

  /** Unmasks the contact of an objection, which is recorded. */
  @POST
  @Path("contact")
  @RolesAllowed(Roles.BUREAU_OFFICER)
  public Uni<ObjectionContact> contact(@NotNull @Valid ContactRequest request) {
    return readContact.read(caller.as(Roles.BUREAU_OFFICER), request.objectionId());
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
