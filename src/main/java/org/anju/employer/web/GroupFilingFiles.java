package org.anju.employer.web;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.file.AsyncFile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import org.anju.employer.ExportMembers;
import org.anju.employer.MarkRoster;
import org.anju.employer.sheet.RosterTemplate;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.spreadsheet.ListWriter.Format;
import org.anju.platform.web.Downloads;
import org.anju.platform.web.RequestLanguage;
import org.jboss.resteasy.reactive.RestResponse;

/** The files that an employer takes away: template, marked roster, its people and their links. */
@Path("/api")
@RolesAllowed(Roles.EMPLOYER)
public class GroupFilingFiles {

  /** The page that reads the secret from behind the sign, where no server's log sees it. */
  private static final String CONSENT_PAGE = "consent#";

  private final Caller caller;
  private final RequestLanguage language;
  private final Downloads downloads;
  private final ExportMembers export;
  private final MarkRoster marked;

  GroupFilingFiles(
      Caller caller,
      RequestLanguage language,
      Downloads downloads,
      ExportMembers export,
      MarkRoster marked) {
    this.caller = caller;
    this.language = language;
    this.downloads = downloads;
    this.export = export;
    this.marked = marked;
  }

  @GET
  @Path("roster-template")
  public Uni<RestResponse<AsyncFile>> template() {
    Locale locale = language.locale();
    return downloads.written(
        name(locale, "template", Format.XLSX),
        Format.XLSX.mediaType(),
        out -> RosterTemplate.write(locale, out));
  }

  @GET
  @Path("rosters/{importId}/marked")
  public Uni<RestResponse<AsyncFile>> marked(@PathParam("importId") long importId) {
    Actor actor = caller.as(Roles.EMPLOYER);
    Locale locale = language.locale();
    return downloads.answer(
        name(locale, "marked", Format.XLSX),
        Format.XLSX.mediaType(),
        file -> marked.write(actor, importId, locale, file));
  }

  @GET
  @Path("offerings/{offering}/members")
  public Uni<RestResponse<AsyncFile>> members(
      @PathParam("offering") long offering,
      @QueryParam("format") @DefaultValue("XLSX") Format format) {
    Actor actor = caller.as(Roles.EMPLOYER);
    Locale locale = language.locale();
    return downloads.answer(
        name(locale, "members", format),
        format.mediaType(),
        file -> export.members(actor, offering, format, locale, file));
  }

  /** Gives links out, once; {@code renew} also replaces those that were given out before. */
  @POST
  @Path("offerings/{offering}/member-links")
  public Uni<RestResponse<AsyncFile>> links(
      @PathParam("offering") long offering,
      @QueryParam("format") @DefaultValue("XLSX") Format format,
      @QueryParam("renew") @DefaultValue("false") boolean renew,
      @Context UriInfo uri) {
    Actor actor = caller.as(Roles.EMPLOYER);
    Locale locale = language.locale();
    String page = uri.getBaseUri().resolve("/" + CONSENT_PAGE).toString();
    return downloads.answer(
        name(locale, "links", format),
        format.mediaType(),
        file -> export.links(actor, offering, renew, page, format, locale, file));
  }

  private static String name(Locale language, String key, Format format) {
    return RosterTemplate.words(language).getString("file." + key) + "." + format.extension();
  }
}
