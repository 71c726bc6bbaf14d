package org.anju.platform.personal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes cipher and hash from the keys of the configuration. */
@ApplicationScoped
public class PersonalDataConfiguration {

  private static final int CURRENT_KEY = 1;

  @Produces
  @Singleton
  PersonalDataCipher cipher(
      @ConfigProperty(name = "anju.personal-data.encryption-key") String base64) {
    return new PersonalDataCipher(
        CURRENT_KEY, Map.of(CURRENT_KEY, Base64.getDecoder().decode(base64)));
  }

  @Produces
  @Singleton
  PersonHash hash(@ConfigProperty(name = "anju.personal-data.hash-key") String base64) {
    return new PersonHash(Base64.getDecoder().decode(base64));
  }
}
