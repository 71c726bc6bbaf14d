package org.anju.supervision.web;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.file.AsyncFile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Caller;
import org.anju.platform.security.Roles;
import org.anju.platform.spreadsheet.ListWriter.Format;
import org.anju.platform.web.Downloads;
import org.anju.platform.web.RequestLanguage;
import org.anju.supervision.ExportScorecards;
import org.jboss.resteasy.reactive.RestResponse;

/** The scorecards of a year as a file. */
@Path("/api/scorecards/{year}")
@RolesAllowed({Roles.ACQUIRER, Roles.BUREAU_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR})
public class ScorecardFile {

  private final Caller caller;
  private final RequestLanguage language;
  private final Downloads downloads;
  private final ExportScorecards export;

  ScorecardFile(
      Caller caller, RequestLanguage language, Downloads downloads, ExportScorecards export) {
    this.caller = caller;
    this.language = language;
    this.downloads = downloads;
    this.export = export;
  }

  @GET
  public Uni<RestResponse<AsyncFile>> scorecards(
      @PathParam("year") @Min(2000) @Max(2999) int year,
      @QueryParam("format") @DefaultValue("CSV") Format format) {
    Actor actor = caller.as(Roles.ACQUIRER, Roles.BUREAU_OFFICER, Roles.SUPERVISOR, Roles.AUDITOR);
    ExportScorecards.Export list = new ExportScorecards.Export(year, format, language.locale());
    return downloads.answer(
        list.fileName(), format.mediaType(), file -> export.write(actor, list, file));
  }
}
