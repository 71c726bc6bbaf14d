package org.anju.platform.web;

import jakarta.ws.rs.container.ContainerResponseContext;
import org.anju.platform.time.BusinessClock;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells the business time with every answer, so that countdowns run by the server's clock. */
public class ServerTime {

  private final BusinessClock clock;

  ServerTime(BusinessClock clock) {
    this.clock = clock;
  }

  @ServerResponseFilter
  public void tellTime(ContainerResponseContext response) {
    response.getHeaders().putSingle("X-Anju-Now", clock.now().toString());
  }
}
