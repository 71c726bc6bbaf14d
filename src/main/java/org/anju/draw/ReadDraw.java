package org.anju.draw;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.anju.draw.RandomnessSource.DrandQuicknet;

/** The files of a draw, each read once; what could not be read is empty and fails what needs it. */
final class ReadDraw {

  private final PublishedDraw files;
  private final SealPublicKey trusted;
  private final Optional<Seal> seal;
  private final Optional<SealSignature> signature;
  private final Optional<Roster> roster;
  private final Optional<PublishedRandomness> randomness;
  private final Optional<KeyChain> keys;
  private final Optional<Seed> seed;

  ReadDraw(PublishedDraw files, SealPublicKey trusted) {
    this.files = files;
    this.trusted = trusted;
    this.seal = read(() -> Seal.parse(files.seal()));
    this.signature = read(() -> SealSignature.parse(files.signature()));
    this.roster = read(() -> Roster.parse(files.roster()));
    this.randomness = read(files.randomness(), PublishedRandomness::parse);
    this.keys = read(files.keys(), KeyChain::parse);
    this.seed =
        seal.filter(known -> kindsAreDeclared() && signaturesAreDeclared())
            .flatMap(known -> read(() -> Seed.of(known, values())));
  }

  Optional<Seal> seal() {
    return seal;
  }

  Optional<Roster> roster() {
    return roster;
  }

  boolean isSigned() {
    return signer().isPresent();
  }

  boolean sealSays(Function<Seal, Object> inSeal, Function<Roster, Object> inRoster) {
    return roster.isPresent() && seal.map(inSeal).equals(roster.map(inRoster));
  }

  boolean hasDeclaredValues() {
    return seed.isPresent();
  }

  boolean hasTimelyEntries() {
    return hasDeclaredValues()
        && signer()
            .flatMap(
                key -> read(files.entries(), ReadDraw::statements).map(each -> hold(each, key)))
            .orElse(false);
  }

  boolean hasValuesOf(DrandRandomness beacon) {
    return hasDeclaredValues()
        && IntStream.range(0, sources().size())
            .allMatch(
                i ->
                    !(sources().get(i) instanceof DrandQuicknet drand)
                        || beacon.flaw(drand, published().get(i)).isEmpty());
  }

  boolean isSeedPublished() {
    Optional<String> computed = seed.map(known -> known.hash().hex());
    return computed.isPresent() && computed.equals(randomness.map(PublishedRandomness::seed));
  }

  /** As it follows from roster and values, whatever was published. */
  Optional<DrawOrder> order() {
    return roster.flatMap(known -> seed.map(drawn -> DrawOrder.of(known, drawn)));
  }

  boolean isOrderPublished() {
    return order().map(DrawOrder::file).filter(file -> file.equals(files.result())).isPresent();
  }

  boolean isKeyTrusted() {
    String keyId = signature.map(SealSignature::keyId).orElse("");
    return files.keys() == null
        ? trusted.keyId().equals(keyId)
        : keys.map(chain -> chain.leads(trusted, keyId)).orElse(false);
  }

  boolean isInHistory() {
    return seal.isPresent()
        && signature.isPresent()
        && read(files.history(), DrawHistory::parse)
            .filter(
                history ->
                    history
                        .flaw(seal.get(), signature.get().keyId(), files.resultDigest())
                        .isEmpty())
            .isPresent();
  }

  /** The key that signed the seal, if it is one that is known. */
  private Optional<SealPublicKey> signer() {
    return signature
        .flatMap(made -> keyNamed(made.keyId()))
        .filter(key -> seal.isPresent() && key.verifies(seal.get(), signature.get()));
  }

  private Optional<SealPublicKey> keyNamed(String keyId) {
    return trusted.keyId().equals(keyId)
        ? Optional.of(trusted)
        : keys.flatMap(chain -> chain.key(keyId));
  }

  private boolean hold(List<EntryStatement> statements, SealPublicKey key) {
    List<Integer> read =
        IntStream.range(0, sources().size())
            .filter(i -> sources().get(i).readByPeople())
            .boxed()
            .toList();
    return statements.stream().map(EntryStatement::source).toList().equals(read)
        && statements.stream()
            .allMatch(
                statement ->
                    statement.value().equals(published().get(statement.source()).value())
                        && statement.flaw(seal.orElseThrow(), key).isEmpty());
  }

  private static List<EntryStatement> statements(String file) {
    return file.isEmpty()
        ? List.of()
        : Lines.split(file).stream().map(EntryStatement::parse).toList();
  }

  private boolean kindsAreDeclared() {
    return published().stream()
        .map(SourceValue::kind)
        .toList()
        .equals(sources().stream().map(RandomnessSource::kind).toList());
  }

  /** A beacon's value has a signature, and no other has one. */
  private boolean signaturesAreDeclared() {
    return published().stream()
        .allMatch(value -> DrandQuicknet.KIND.equals(value.kind()) == (value.signature() != null));
  }

  private List<RandomnessSource> sources() {
    return seal.map(Seal::sources).orElse(List.of());
  }

  private List<SourceValue> published() {
    return randomness.map(PublishedRandomness::values).orElse(List.of());
  }

  private List<String> values() {
    return published().stream().map(SourceValue::value).toList();
  }

  private static <T> Optional<T> read(String file, Function<String, T> parse) {
    return file == null ? Optional.empty() : read(() -> parse.apply(file));
  }

  private static <T> Optional<T> read(Supplier<T> file) {
    try {
      return Optional.of(file.get());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
