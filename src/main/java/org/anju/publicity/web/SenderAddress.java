package org.anju.publicity.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;

/**
 * Where a request comes from: the connection's address, or what a proxy says of it when {@code
 * quarkus.http.proxy.*} trusts that proxy.
 */
@RequestScoped
class SenderAddress {

  private final RoutingContext request;

  SenderAddress(RoutingContext request) {
    this.request = request;
  }

  String value() {
    return String.valueOf(request.request().remoteAddress().hostAddress());
  }
}
