package org.anju.stock.web;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.file.AsyncFile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Locale;
import org.anju.platform.security.Roles;
import org.anju.platform.spreadsheet.ListWriter.Format;
import org.anju.platform.web.Downloads;
import org.anju.platform.web.RequestLanguage;
import org.anju.stock.sheet.StockTemplate;
import org.jboss.resteasy.reactive.RestResponse;

/** What a district's officer takes away to fill in. */
@Path("/api")
@RolesAllowed(Roles.BUREAU_OFFICER)
public class StockFiles {

  private final RequestLanguage language;
  private final Downloads downloads;

  StockFiles(RequestLanguage language, Downloads downloads) {
    this.language = language;
    this.downloads = downloads;
  }

  @GET
  @Path("stock-template")
  public Uni<RestResponse<AsyncFile>> template() {
    Locale locale = language.locale();
    String name = StockTemplate.words(locale).getString("file");
    return downloads.written(
        name + "." + Format.XLSX.extension(),
        Format.XLSX.mediaType(),
        out -> StockTemplate.write(locale, out));
  }
}
