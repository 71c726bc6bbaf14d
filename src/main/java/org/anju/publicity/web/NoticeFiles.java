package org.anju.publicity.web;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.file.AsyncFile;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.anju.platform.web.Downloads;
import org.anju.platform.web.RequestLanguage;
import org.anju.publicity.ExportNotice;
import org.anju.publicity.NoticeFileFormat;
import org.anju.publicity.NoticeWords;
import org.anju.publicity.PublicNoticeKind;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Public notices as files, for everybody. No cache keeps them, so that names do not outlive the
 * term.
 */
@Path("/api/notices/{offering}/{kind}")
@PermitAll
public class NoticeFiles {

  private final RequestLanguage language;
  private final Downloads downloads;
  private final ExportNotice export;

  NoticeFiles(RequestLanguage language, Downloads downloads, ExportNotice export) {
    this.language = language;
    this.downloads = downloads;
    this.export = export;
  }

  @GET
  public Uni<RestResponse<AsyncFile>> notice(
      @PathParam("offering") long offering,
      @PathParam("kind") PublicNoticeKind kind,
      @QueryParam("format") @DefaultValue("CSV") NoticeFileFormat format) {
    Locale locale = language.locale();
    return export
        .of(offering, kind)
        .chain(
            notice ->
                downloads.answer(
                    NoticeWords.in(locale).fileName(kind) + "." + format.extension(),
                    format.mediaType(),
                    file -> notice.to(file, format, locale)));
  }
}
