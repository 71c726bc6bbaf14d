package org.anju.draw;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the published test vectors. */
final class Vectors {

  private Vectors() {}

  static JsonNode read(String name) {
    try (InputStream file = Vectors.class.getResourceAsStream("/vectors/" + name)) {
      return new ObjectMapper().readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
