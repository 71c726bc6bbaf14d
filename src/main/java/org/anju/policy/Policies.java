package org.anju.policy;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The policy pack that this deployment was configured with. */
@ApplicationScoped
public class Policies {

  private final Policy current;

  Policies(
      @ConfigProperty(name = "anju.policy", defaultValue = "huangshi") String pack,
      ObjectMapper json) {
    this.current = load(pack, json);
  }

  /** The values in force now. */
  public Policy current() {
    return current;
  }

  private static Policy load(String pack, ObjectMapper json) {
    String resource = "/policy/" + pack + ".json";
    try (InputStream stream = Policies.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("anju.policy names no policy pack: " + pack);
      }
      return json.readValue(stream, Policy.class);
    } catch (IOException e) {
      throw new UncheckedIOException("policy pack " + pack + " cannot be read", e);
    }
  }
}
