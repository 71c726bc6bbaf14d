package org.anju.draw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the signer of seals from the key of the configuration. */
@ApplicationScoped
public class DrawConfiguration {

  @Produces
  @Singleton
  SealSigner signer(@ConfigProperty(name = "anju.draw.signing-key") String base64) {
    return SigningKeyFile.read(base64);
  }
}
