package org.anju.platform.error;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a body that announces itself as too large, in words. {@link BodyLimit} does so for bodies
 * that announce nothing; the server's own limit behind both closes the connection without any.
 */
@ApplicationScoped
public class UploadLimit {

  static final String SETTING = "anju.uploads.limit";

  /** Before the server's own limit. */
  private static final int EARLY = 200;

  private final long bytes;
  private final ObjectMapper json;

  UploadLimit(@ConfigProperty(name = SETTING) MemorySize limit, ObjectMapper json) {
    this.bytes = limit.asLongValue();
    this.json = json;
  }

  void register(@Observes Filters filters) {
    filters.register(this::refuseTooLarge, EARLY);
  }

  private void refuseTooLarge(RoutingContext context) {
    if (announced(context.request()) <= bytes) {
      context.next();
      return;
    }
    Locale language = Words.language(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    // The rest of the body is not waited for.
    context
        .response()
        .setStatusCode(RequestRefusal.TOO_LARGE.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
        .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
        .end(problem(language))
        .onComplete(sent -> context.request().connection().close());
  }

  private String problem(Locale language) {
    try {
      return json.writeValueAsString(
          Problem.of(RequestRefusal.TOO_LARGE, language, Map.of(), List.of()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** 0 for a body that comes in pieces, whose length shows on the way. */
  private static long announced(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    try {
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException malformed) {
      return 0;
    }
  }
}
