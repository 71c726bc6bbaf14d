package org.anju.draw;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is to be registered when the application starts with a signing key. A key that follows
 * another is endorsed by it, or says in public why it is not: nobody slips a key in.
 *
 * @param known the registered keys in their order
 * @param previous the key before, where it is configured
 * @param breakReason the operator's public reason why the key before cannot endorse this one
 */
record KeySuccession(
    List<SigningKey> known, Optional<SealSigner> previous, Optional<String> breakReason) {

  /** Why the application must not start with this key. */
  enum Problem {
    /** Another key has followed it. */
    FOLLOWED,
    /** It is new, and nothing says how it follows the latest. */
    UNENDORSED,
    /** What is configured as the key before is not the latest. */
    NOT_THE_LATEST
  }

  /** The key must not be used; the problem and the ids of the two keys that it is about. */
  static final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final String keyId;
    private final String latest;

    Refused(Problem problem, String keyId, String latest) {
      super(problem.name(), null, false, false);
      this.problem = problem;
      this.keyId = keyId;
      this.latest = latest;
    }

    Problem problem() {
      return problem;
    }

    String keyId() {
      return keyId;
    }

    String latest() {
      return latest;
    }
  }

  /**
   * The key as it is to be registered; empty when it is the latest already.
   *
   * @param now in whole seconds
   * @throws Refused when it must not be used
   */
  Optional<SigningKey> register(SealPublicKey key, Instant now) {
    if (known.isEmpty()) {
      return Optional.of(SigningKey.first(key, now));
    }
    SigningKey before = known.get(known.size() - 1);
    String latest = before.keyId();
    if (latest.equals(key.keyId())) {
      return Optional.empty();
    }
    if (known.stream().anyMatch(each -> each.keyId().equals(key.keyId()))) {
      throw new Refused(Problem.FOLLOWED, key.keyId(), latest);
    }
    Instant since = later(now, before.since().plusSeconds(1));
    return Optional.of(
        previous
            .map(signer -> endorsed(key, signer, latest, since))
            .orElseGet(() -> broken(key, before, since)));
  }

  private static SigningKey endorsed(
      SealPublicKey key, SealSigner previous, String latest, Instant since) {
    String previousId = previous.publicKey().keyId();
    if (!previousId.equals(latest)) {
      throw new Refused(Problem.NOT_THE_LATEST, previousId, latest);
    }
    return SigningKey.endorsedBy(previous, key, since);
  }

  private SigningKey broken(SealPublicKey key, SigningKey before, Instant since) {
    String reason =
        breakReason
            .filter(words -> !words.isBlank())
            .orElseThrow(() -> new Refused(Problem.UNENDORSED, key.keyId(), before.keyId()));
    return SigningKey.afterBreak(before, key, since, reason.strip());
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
