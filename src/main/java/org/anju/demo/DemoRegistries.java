package org.anju.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anju.platform.time.BusinessClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Tells the simulated registries about the families of the demo city, at every start: they keep
 * nothing but what they remember.
 */
@IfBuildProfile(anyOf = {"dev", "local"})
@ApplicationScoped
class DemoRegistries {

  private static final Logger LOG = Logger.getLogger(DemoRegistries.class);
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int DONE = 204;

  private final DemoPlan plan;
  private final DemoStory story;
  private final Optional<URI> aRegistry;

  DemoRegistries(
      DemoPlan plan,
      DemoStory story,
      @ConfigProperty(name = "anju.registries.real-estate.url") Optional<URI> aRegistry) {
    this.plan = plan;
    this.story = story;
    this.aRegistry = aRegistry;
  }

  /**
   * Blocks until they know. Without simulator the city is filled all the same.
   *
   * @param present when the filling of the city began
   */
  void tell(Instant present) {
    LocalDate today = LocalDate.ofInstant(present, BusinessClock.CHINA);
    List<Map<String, ?>> people =
        story.recordsUntil(present).stream()
            .flatMap(family -> family.people(plan.registries(), today).stream())
            .toList();
    aRegistry.ifPresent(address -> tell(address.resolve("/people"), people));
  }

  private static void tell(URI address, List<Map<String, ?>> people) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(address)
              .timeout(PATIENCE)
              .PUT(BodyPublishers.ofByteArray(new ObjectMapper().writeValueAsBytes(people)))
              .build();
      int status = HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
      if (status != DONE) {
        LOG.warnf("The registries were not told about the demo city: %d", status);
      }
    } catch (IOException e) {
      LOG.warn("The registries cannot be told about the demo city", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
