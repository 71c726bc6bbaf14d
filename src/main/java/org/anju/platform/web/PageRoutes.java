package org.anju.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * Answers every address of the page with the page itself, whose own router knows the way. Quinoa's
 * routing does the same only where nothing maps a missing resource, and here that becomes a problem
 * document.
 */
@ApplicationScoped
public class PageRoutes {

  private static final int EARLY = 100;
  private static final List<String> SERVER = List.of("/connect/", "/api/", "/q/");

  void register(@Observes Filters filters) {
    filters.register(PageRoutes::showPage, EARLY);
  }

  private static void showPage(RoutingContext request) {
    if (isPage(request)) {
      request.reroute("/");
    } else {
      request.next();
    }
  }

  private static boolean isPage(RoutingContext request) {
    String path = request.normalizedPath();
    String accept = request.request().getHeader("Accept");
    return request.request().method() == HttpMethod.GET
        && accept != null
        && accept.contains("text/html")
        && !path.equals("/")
        && SERVER.stream().noneMatch(path::startsWith)
        && path.lastIndexOf('.') < path.lastIndexOf('/');
  }
}
