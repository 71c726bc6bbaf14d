package org.anju.selection.wish;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/** Names, digests and spelling of {@code anju-wishes-1}, see {@code docs/wish-lists.md}. */
final class WishProtocol {

  static final String NAME = "anju-wishes-1";

  /** Under which the city signs the statement about a phase. */
  static final String STATEMENT_LABEL = NAME;

  /** Under which the city signs a family's receipt. */
  static final String RECEIPT_LABEL = "anju-wish-receipt-1";

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private WishProtocol() {}

  /** A document in the form of RFC 8785. */
  static String canonical(Object document) {
    try {
      return new JsonCanonicalizer(MAPPER.writeValueAsString(document)).getEncodedString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands for a family in the published files. */
  static String blinded(byte[] salt, String receipt) {
    MessageDigest digest = sha256();
    digest.update(salt);
    return HexFormat.of().formatHex(digest.digest(utf8(receipt)));
  }

  static String digestOf(String file) {
    return HexFormat.of().formatHex(sha256().digest(utf8(file)));
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
