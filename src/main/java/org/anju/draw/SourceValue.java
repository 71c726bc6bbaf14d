package org.anju.draw;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * The value of one source, as it is published.
 *
 * @param kind the kind of the source
 * @param value digits, or the 32 bytes of the beacon in hex
 * @param signature the beacon's BLS signature in hex; null for values that people read off
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourceValue(String kind, String value, String signature) {

  /** A value that two people read off. */
  public static SourceValue readOff(RandomnessSource source, String value) {
    return new SourceValue(source.kind(), value, null);
  }
}
