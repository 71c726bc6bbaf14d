package org.anju.draw;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.erdtman.jcs.JsonCanonicalizer;

/** JSON in the one form of RFC 8785. Reading refuses every other form of the same document. */
final class CanonicalJson {

  /** The largest integer that every JSON reader keeps exactly. */
  static final long LARGEST_INTEGER = 9_007_199_254_740_991L;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private CanonicalJson() {}

  /** Whether the text stands in JSON as it is, between quotation marks. */
  static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter < ' ' || letter > '~' || letter == '"' || letter == '\\') {
        return false;
      }
    }
    return true;
  }

  static String write(Object document) {
    try {
      return new JsonCanonicalizer(MAPPER.writeValueAsString(document)).getEncodedString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @throws MalformedDrawFile when the text is not the RFC 8785 form of such a document
   */
  static <T> T read(String json, Class<T> type) {
    T document;
    try {
      document = MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new MalformedDrawFile("not a " + type.getSimpleName() + ": " + e.getOriginalMessage());
    }
    if (document == null || !write(document).equals(json)) {
      throw new MalformedDrawFile("a " + type.getSimpleName() + " that is not in RFC 8785 form");
    }
    return document;
  }
}
