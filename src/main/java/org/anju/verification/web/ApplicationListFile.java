package org.anju.verification.web;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.file.AsyncFile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.spreadsheet.ListWriter.Format;
import org.anju.platform.web.Downloads;
import org.anju.platform.web.RequestLanguage;
import org.anju.verification.listing.ExportApplications;
import org.anju.verification.listing.ListWords;
import org.jboss.resteasy.reactive.RestResponse;

/** All applications of an offering as a file, for the officers of its district. */
@Path("/api/offerings/{offering}/applications")
@RolesAllowed({Roles.IDENTITY_OFFICER, Roles.HOUSING_OFFICER, Roles.BUREAU_OFFICER})
public class ApplicationListFile {

  private final Caller caller;
  private final RequestLanguage language;
  private final Downloads downloads;
  private final ExportApplications export;

  ApplicationListFile(
      Caller caller, RequestLanguage language, Downloads downloads, ExportApplications export) {
    this.caller = caller;
    this.language = language;
    this.downloads = downloads;
    this.export = export;
  }

  @GET
  public Uni<RestResponse<AsyncFile>> applications(
      @PathParam("offering") long offering,
      @QueryParam("format") @DefaultValue("XLSX") Format format) {
    Actor actor = caller.as(Roles.IDENTITY_OFFICER, Roles.HOUSING_OFFICER, Roles.BUREAU_OFFICER);
    Locale locale = language.locale();
    return export
        .of(actor, offering)
        .chain(
            list ->
                downloads.answer(
                    ListWords.in(locale).fileName() + "." + format.extension(),
                    format.mediaType(),
                    file -> list.to(file, format, locale)));
  }
}
