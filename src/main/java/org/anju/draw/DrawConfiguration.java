package org.anju.draw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the signers of seals from the keys of the configuration. */
@ApplicationScoped
public class DrawConfiguration {

  @Produces
  @Singleton
  SealSigner signer(@ConfigProperty(name = "anju.draw.signing-key") String base64) {
    return SigningKeyFile.read(base64);
  }

  @Produces
  @Singleton
  SealSigners signers(
      SealSigner current,
      @ConfigProperty(name = "anju.draw.previous-signing-key") Optional<String> base64) {
    return new SealSigners(current, base64.map(SigningKeyFile::read));
  }
}
