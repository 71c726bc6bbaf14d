package org.anju.draw;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Computes a draw again from its published files. A check that cannot run because a file before it
 * is broken has failed.
 */
public final class DrawVerification {

  /** What is checked, in this order. */
  public enum Check {
    /** The seal has the form of the protocol. */
    SEAL_FORM,
    /** The signature is by one of the city's keys and covers the seal. */
    SEAL_SIGNATURE,
    /** Every line of the roster has its one form, sorted, none twice. */
    ROSTER_FORM,
    /** The roster has as many lines as the seal says. */
    ROSTER_SIZE,
    /** The roster's root is the one in the seal. */
    ROSTER_ROOT,
    /** There is one value of the declared kind and form for each source. */
    VALUES_FORM,
    /** Each value that people read was stated, signed, before another could be known. */
    ENTRIES,
    /** Each beacon value carries the chain's signature of the declared round. */
    BEACON_SIGNATURE,
    /** The seed follows from seal and values. */
    SEED,
    /** Tickets and order follow from seed and roster, to the byte. */
    ORDER,
    /** Endorsements lead from the trusted key to the one that signed the seal. */
    KEYS,
    /** The history of all draws has no gap and says of this one what its files say. */
    HISTORY
  }

  /** One check and how it ended. */
  public record Finding(Check check, boolean passed) {}

  private static final Set<Check> OF_RESULT =
      EnumSet.of(Check.VALUES_FORM, Check.ENTRIES, Check.BEACON_SIGNATURE, Check.SEED, Check.ORDER);

  private final SealPublicKey key;
  private final DrandRandomness beacon;

  /**
   * @param key the key that the city published before, not one that came with the files
   * @param signatures checks beacon values; a draw without a beacon never asks it
   */
  public DrawVerification(SealPublicKey key, BeaconSignature signatures) {
    this.key = key;
    this.beacon = new DrandRandomness(signatures);
  }

  /**
   * One finding for each {@link Check} that can be made, in their order: without the result those
   * of the seal, without the history all but that one.
   */
  public List<Finding> verify(PublishedDraw draw) {
    ReadDraw read = new ReadDraw(draw, key);
    List<Finding> findings = new ArrayList<>();
    for (Check check : Check.values()) {
      if ((draw.isDrawn() || !OF_RESULT.contains(check))
          && (draw.history() != null || check != Check.HISTORY)) {
        findings.add(new Finding(check, passes(check, read)));
      }
    }
    return List.copyOf(findings);
  }

  /** Whether every check passed. */
  public static boolean allPassed(List<Finding> findings) {
    return findings.stream().allMatch(Finding::passed);
  }

  private boolean passes(Check check, ReadDraw read) {
    return switch (check) {
      case SEAL_FORM -> read.seal().isPresent();
      case SEAL_SIGNATURE -> read.isSigned();
      case ROSTER_FORM -> read.roster().isPresent();
      case ROSTER_SIZE -> read.sealSays(Seal::rosterSize, Roster::size);
      case ROSTER_ROOT -> read.sealSays(Seal::rosterRoot, roster -> roster.root().hex());
      case VALUES_FORM -> read.hasDeclaredValues();
      case ENTRIES -> read.hasTimelyEntries();
      case BEACON_SIGNATURE -> read.hasValuesOf(beacon);
      case SEED -> read.isSeedPublished();
      case ORDER -> read.isOrderPublished();
      case KEYS -> read.isKeyTrusted();
      case HISTORY -> read.isInHistory();
    };
  }
}
