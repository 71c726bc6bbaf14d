package org.anju.policy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/**
 * The values that a city begins with, from {@code policy/<name>.json}.
 *
 * @param effectiveOn their first day
 */
public record PolicyPack(LocalDate effectiveOn, Policy policy) {

  /**
   * @throws IllegalStateException when there is no pack of that name
   */
  public static PolicyPack read(String name, ObjectMapper json) {
    try (InputStream stream =
        PolicyPack.class.getResourceAsStream("/policy/%s.json".formatted(name))) {
      if (stream == null) {
        throw new IllegalStateException("anju.policy names no policy pack: " + name);
      }
      return json.readValue(stream, PolicyPack.class);
    } catch (IOException e) {
      throw new UncheckedIOException("policy pack " + name + " cannot be read", e);
    }
  }

  PolicyVersion version() {
    return new PolicyVersion(null, effectiveOn, policy);
  }
}
