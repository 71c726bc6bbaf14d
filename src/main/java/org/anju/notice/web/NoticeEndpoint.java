package org.anju.notice.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.anju.notice.InboxNotice;
import org.anju.notice.ReadInbox;
import org.anju.notice.Reader;
import org.anju.notice.RememberContact;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.web.Page;
import org.anju.platform.web.RequestLanguage;

/** The inbox of a family or of an employer's clerk. */
@Path("/connect/NoticeEndpoint")
@RolesAllowed({Roles.APPLICANT, Roles.EMPLOYER})
public class NoticeEndpoint {

  private final Caller caller;
  private final RequestLanguage language;
  private final ReadInbox inbox;
  private final RememberContact contact;

  NoticeEndpoint(
      Caller caller, RequestLanguage language, ReadInbox inbox, RememberContact contact) {
    this.caller = caller;
    this.language = language;
    this.inbox = inbox;
    this.contact = contact;
  }

  public record InboxRequest(@Min(0) @Max(100_000) int page, @Min(1) @Max(100) int size) {}

  public record NoticeRequest(@NotNull Long noticeId) {}

  /** How many notices have not been opened. */
  public record Unread(long count) {}

  @POST
  @Path("list")
  public Uni<Page<InboxNotice>> list(@NotNull @Valid InboxRequest request) {
    return inbox.page(reader(), request.page(), request.size());
  }

  /**
   * What the page asks as soon as somebody is there, whose address and language are remembered with
   * it for later messages.
   */
  @POST
  @Path("unread")
  public Uni<Unread> unread() {
    return contact
        .remember(reader(), caller.email(), language.locale())
        .chain(() -> inbox.unread(reader()))
        .map(Unread::new);
  }

  @POST
  @Path("markRead")
  public Uni<Void> markRead(@NotNull @Valid NoticeRequest request) {
    return inbox.markRead(reader(), request.noticeId());
  }

  /** This notice and all that came before it, so that one that comes meanwhile stays unread. */
  @POST
  @Path("markReadUpTo")
  public Uni<Void> markReadUpTo(@NotNull @Valid NoticeRequest request) {
    return inbox.markReadUpTo(reader(), request.noticeId());
  }

  private Reader reader() {
    return Reader.of(caller.as(Roles.EMPLOYER, Roles.APPLICANT));
  }
}
