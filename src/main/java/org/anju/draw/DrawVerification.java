package org.anju.draw;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.anju.draw.RandomnessSource.DrandQuicknet;

/**
 * Computes a draw again from its published files. A check that cannot run because a file before it
 * is broken has failed.
 */
public final class DrawVerification {

  /** What is checked, in this order. */
  public enum Check {
    /** The seal has the form of the protocol. */
    SEAL_FORM,
    /** The signature is by the published key and covers the seal. */
    SEAL_SIGNATURE,
    /** Every line of the roster has its one form, sorted, none twice. */
    ROSTER_FORM,
    /** The roster has as many lines as the seal says. */
    ROSTER_SIZE,
    /** The roster's root is the one in the seal. */
    ROSTER_ROOT,
    /** There is one value of the declared kind and form for each source. */
    VALUES_FORM,
    /** Each beacon value carries the chain's signature of the declared round. */
    BEACON_SIGNATURE,
    /** The seed follows from seal and values. */
    SEED,
    /** Tickets and order follow from seed and roster, to the byte. */
    ORDER
  }

  /** One check and how it ended. */
  public record Finding(Check check, boolean passed) {}

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

  /** One finding for each {@link Check}, in their order. */
  public List<Finding> verify(PublishedDraw draw) {
    Files files =
        new Files(
            read(() -> Seal.parse(draw.seal())),
            read(() -> SealSignature.parse(draw.signature())),
            read(() -> Roster.parse(draw.roster())),
            read(() -> PublishedRandomness.parse(draw.randomness())));
    return List.of(
        new Finding(Check.SEAL_FORM, files.seal().isPresent()),
        new Finding(Check.SEAL_SIGNATURE, signatureHolds(files)),
        new Finding(Check.ROSTER_FORM, files.roster().isPresent()),
        new Finding(Check.ROSTER_SIZE, sealSays(files, Seal::rosterSize, Roster::size)),
        new Finding(
            Check.ROSTER_ROOT, sealSays(files, Seal::rosterRoot, roster -> roster.root().hex())),
        new Finding(Check.VALUES_FORM, seed(files).isPresent() && kindsAreDeclared(files)),
        new Finding(Check.BEACON_SIGNATURE, beaconsHold(files)),
        new Finding(Check.SEED, seedHolds(files)),
        new Finding(Check.ORDER, orderHolds(files, draw.result())));
  }

  /** Whether every check passed. */
  public static boolean allPassed(List<Finding> findings) {
    return findings.stream().allMatch(Finding::passed);
  }

  private boolean signatureHolds(Files files) {
    return files.seal().isPresent()
        && files.signature().isPresent()
        && key.verifies(files.seal().get(), files.signature().get());
  }

  private static boolean sealSays(
      Files files, Function<Seal, Object> inSeal, Function<Roster, Object> inRoster) {
    return files.roster().isPresent()
        && files.seal().map(inSeal).equals(files.roster().map(inRoster));
  }

  private static boolean kindsAreDeclared(Files files) {
    List<String> declared =
        files.seal().orElseThrow().sources().stream().map(RandomnessSource::kind).toList();
    return files.values().stream().map(SourceValue::kind).toList().equals(declared);
  }

  private boolean beaconsHold(Files files) {
    List<RandomnessSource> sources = files.seal().map(Seal::sources).orElse(List.of());
    List<SourceValue> values = files.values();
    return !sources.isEmpty()
        && sources.size() == values.size()
        && IntStream.range(0, sources.size())
            .allMatch(i -> isNoBeaconOrHolds(sources.get(i), values.get(i)));
  }

  private boolean isNoBeaconOrHolds(RandomnessSource source, SourceValue value) {
    return !(source instanceof DrandQuicknet drand) || beacon.flaw(drand, value).isEmpty();
  }

  private static boolean seedHolds(Files files) {
    Optional<String> published = files.randomness().map(PublishedRandomness::seed);
    return published.isPresent() && published.equals(seed(files).map(seed -> seed.hash().hex()));
  }

  private static boolean orderHolds(Files files, String result) {
    return files.roster().isPresent()
        && seed(files)
            .map(seed -> DrawOrder.of(files.roster().get(), seed).file())
            .filter(result::equals)
            .isPresent();
  }

  private static Optional<Seed> seed(Files files) {
    return files
        .seal()
        .flatMap(
            seal ->
                read(
                    () -> Seed.of(seal, files.values().stream().map(SourceValue::value).toList())));
  }

  private static <T> Optional<T> read(Supplier<T> file) {
    try {
      return Optional.of(file.get());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private record Files(
      Optional<Seal> seal,
      Optional<SealSignature> signature,
      Optional<Roster> roster,
      Optional<PublishedRandomness> randomness) {

    List<SourceValue> values() {
      return randomness.map(PublishedRandomness::values).orElse(List.of());
    }
  }
}
