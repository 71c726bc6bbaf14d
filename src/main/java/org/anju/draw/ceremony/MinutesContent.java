package org.anju.draw.ceremony;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.anju.draw.Hash;
import org.anju.draw.StruckReason;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jetbrains.annotations.Nullable;

/**
 * What the minutes of a draw say; the three sign its digest. Times are in whole seconds.
 *
 * @param form always {@link #FORM}
 * @param sealDigest SHA-256 of the seal, in hex, as the other fingerprints
 * @param rosterRoot RFC 6962 root of the roster
 * @param seed of the order
 * @param resultDigest SHA-256 of the published result
 * @param calledCount how many families are called
 * @param lastCalled the same as {@code firstCalled} when one family is called
 * @param struck who had left by then
 */
public record MinutesContent(
    String form,
    String city,
    int drawNumber,
    String offering,
    String district,
    Instant sealedAt,
    Instant earliest,
    Instant drawnAt,
    String sealDigest,
    String keyId,
    String rosterRoot,
    int rosterSize,
    List<MinutesTier> tiers,
    List<String> rules,
    List<MinutesSource> sources,
    List<MinutesReopening> reopenings,
    String seed,
    @Nullable String resultDigest,
    int calledCount,
    MinutesPlace firstCalled,
    MinutesPlace lastCalled,
    List<MinutesStruck> struck,
    List<CeremonyTick> checklist) {

  /** The form's name; also the label under which the city's key signs the printed minutes. */
  public static final String FORM = "anju-minutes-1";

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  /** How many units a tier had. */
  public record MinutesTier(int tier, int units) {}

  /**
   * One source of randomness.
   *
   * @param source its place in the seal, from 0
   * @param what publication and issue, or the round; null for dice
   * @param enteredAt when people entered it, an entry each; empty for a beacon
   */
  public record MinutesSource(
      int source,
      String kind,
      @Nullable String what,
      @Nullable String value,
      @Nullable Instant settledAt,
      List<Instant> enteredAt,
      List<MinutesRelay> relays) {}

  /** What a relay of the beacon answered last. */
  public record MinutesRelay(String relay, String outcome, Instant seenAt) {}

  /** Differing entries that were opened again in public. */
  public record MinutesReopening(int source, String reason, Instant at) {}

  /** A place in the order. */
  public record MinutesPlace(int position, String receipt, int tier, String ticket) {}

  /** A family that had left. */
  public record MinutesStruck(String receipt, StruckReason reason, Instant at) {}

  /** RFC 8785. */
  public String jcs() {
    try {
      return new JsonCanonicalizer(JSON.writeValueAsString(this)).getEncodedString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @throws IllegalArgumentException when the text is no minutes
   */
  static MinutesContent parse(String jcs) {
    try {
      return JSON.readValue(jcs, MinutesContent.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not the content of minutes", e);
    }
  }

  static String digest(String jcs) {
    return Hash.sha256(jcs.getBytes(StandardCharsets.UTF_8)).hex();
  }
}
