package org.anju.demo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the files in which the demo city is written down. */
final class DemoResource {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .addModule(new JavaTimeModule())
          .build();

  private DemoResource() {}

  static <T> T read(String resource, Class<T> type) {
    try (InputStream stream = DemoResource.class.getResourceAsStream(resource)) {
      return JSON.readValue(stream, type);
    } catch (IOException e) {
      throw new UncheckedIOException("demo resource " + resource + " cannot be read", e);
    }
  }
}
