package org.anju.draw;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Publishes the key with which this installation signs, when it starts. With a key that nobody can
 * follow from the one before it does not start, and says so in a line.
 */
@ApplicationScoped
public class RegisterSigningKey {

  /** After the policy, whose version the leaf names. */
  private static final int EARLY = -800;

  private static final Duration LONGEST_START = Duration.ofSeconds(30);
  private static final String WORDS = "org.anju.draw.signing-key";

  private final SigningKeys keys;
  private final SealSigners signers;
  private final Optional<String> breakReason;

  RegisterSigningKey(
      SigningKeys keys,
      SealSigners signers,
      @ConfigProperty(name = "anju.draw.key-break-reason") Optional<String> breakReason) {
    this.keys = keys;
    this.signers = signers;
    this.breakReason = breakReason;
  }

  void begin(@Observes @Priority(EARLY) StartupEvent started) {
    register(signers, breakReason);
  }

  /**
   * @throws PreventFurtherStepsException with one line for the operator when the key must not be
   *     used
   */
  void register(SealSigners used, Optional<String> reason) {
    try {
      keys.register(used, reason).await().atMost(LONGEST_START);
    } catch (KeySuccession.Refused refused) {
      throw new PreventFurtherStepsException(line(refused), 1);
    }
  }

  private static String line(KeySuccession.Refused refused) {
    String pattern =
        ResourceBundle.getBundle(WORDS, Locale.ROOT).getString(refused.problem().name());
    return new MessageFormat(pattern, Locale.ROOT)
        .format(new Object[] {refused.keyId(), refused.latest()});
  }
}
