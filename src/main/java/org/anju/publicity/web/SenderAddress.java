package org.anju.publicity.web;

import io.vertx.ext.web.RoutingContext;

/**
 * Where a request comes from: the connection's address, or what a proxy says of it when {@code
 * quarkus.http.proxy.*} trusts that proxy.
 */
final class SenderAddress {

  private SenderAddress() {}

  static String of(RoutingContext request) {
    return String.valueOf(request.request().remoteAddress().hostAddress());
  }
}
