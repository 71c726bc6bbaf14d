package org.anju.pricing.web;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.file.AsyncFile;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Locale;
import org.anju.platform.spreadsheet.ListWriter;
import org.anju.platform.web.Downloads;
import org.anju.platform.web.RequestLanguage;
import org.anju.pricing.filing.ExportVersion;
import org.anju.pricing.filing.VersionWords;
import org.jboss.resteasy.reactive.RestResponse;

/** A version of a price list as a CSV file, for everybody. */
@Path("/api/offerings/{offering}/prices/{version}")
@PermitAll
public class PriceVersionFiles {

  private final RequestLanguage language;
  private final Downloads downloads;
  private final ExportVersion export;

  PriceVersionFiles(RequestLanguage language, Downloads downloads, ExportVersion export) {
    this.language = language;
    this.downloads = downloads;
    this.export = export;
  }

  @GET
  public Uni<RestResponse<AsyncFile>> version(
      @PathParam("offering") long offering, @PathParam("version") int version) {
    Locale locale = language.locale();
    return export
        .of(offering, version)
        .chain(
            list ->
                downloads.answer(
                    VersionWords.in(locale).fileName(version)
                        + "."
                        + ListWriter.Format.CSV.extension(),
                    ListWriter.Format.CSV.mediaType(),
                    file -> list.to(file, locale)));
  }
}
