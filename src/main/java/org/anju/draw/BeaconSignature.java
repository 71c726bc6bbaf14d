package org.anju.draw;

/**
 * Checks the threshold signature of a drand round. Hash and round number alone prove nothing: the
 * signature of an earlier round, relabelled, passes both.
 */
@FunctionalInterface
public interface BeaconSignature {

  /**
   * Whether the bytes are the chain's signature of exactly that round; false for malformed ones.
   */
  boolean signs(long round, byte[] signature);
}
