package org.anju.platform.clock;

import io.quarkus.arc.profile.IfBuildProfile;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.time.Instant;

/** Tells and moves the embedded stack's time. It does not exist in production. */
@IfBuildProfile(anyOf = {"dev", "test", "local"})
@Path("/connect/ClockEndpoint")
@PermitAll
public class ClockEndpoint {

  private static final int SECONDS_OF_SIXTY_DAYS = 60 * 24 * 3600;

  private final MovableClock clock;

  ClockEndpoint(MovableClock clock) {
    this.clock = clock;
  }

  public record ForwardRequest(@Min(1) @Max(SECONDS_OF_SIXTY_DAYS) long seconds) {}

  public record ClockTime(Instant now) {}

  @POST
  @Path("now")
  public ClockTime now() {
    return new ClockTime(clock.now());
  }

  @POST
  @Path("forward")
  public Uni<ClockTime> forward(@NotNull @Valid ForwardRequest request) {
    return clock.forward(Duration.ofSeconds(request.seconds())).map(ClockTime::new);
  }
}
