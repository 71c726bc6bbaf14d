package org.anju.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.mutiny.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.registry.Registry;
import org.anju.registry.RegistryFacts;
import org.anju.registry.RegistryFacts.NoRecord;

/** Encrypts what a registry answered, byte for byte, and what was read from it. */
@ApplicationScoped
class EvidenceCipher {

  private static final String BODY = "evidence.body";
  private static final String FACTS = "evidence.facts";

  private static final Map<Registry, Class<? extends RegistryFacts>> KINDS =
      Map.of(
          Registry.REAL_ESTATE, RegistryFacts.RealEstateFacts.class,
          Registry.SOCIAL_INSURANCE, RegistryFacts.SocialInsuranceFacts.class,
          Registry.CIVIL_AFFAIRS, RegistryFacts.CivilAffairsFacts.class,
          Registry.HOUSEHOLD_REGISTRATION, RegistryFacts.HouseholdRegistrationFacts.class,
          Registry.TAX, RegistryFacts.TaxFacts.class);

  private final PersonalDataCipher cipher;
  private final ObjectMapper json;

  EvidenceCipher(PersonalDataCipher cipher, ObjectMapper json) {
    this.cipher = cipher;
    this.json = json;
  }

  Buffer encryptBody(byte[] body) {
    return Buffer.buffer(cipher.encrypt(Base64.getEncoder().encodeToString(body), BODY));
  }

  /** Byte for byte as received. */
  byte[] body(byte[] stored) {
    return Base64.getDecoder().decode(cipher.decrypt(stored, BODY));
  }

  /** That a registry has no record is kept as JSON's null. */
  Buffer encryptFacts(RegistryFacts facts) {
    try {
      RegistryFacts known = facts instanceof NoRecord ? null : facts;
      return Buffer.buffer(cipher.encrypt(json.writeValueAsString(known), FACTS));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("facts of a registry cannot be written as JSON", e);
    }
  }

  RegistryFacts facts(Registry registry, byte[] stored) {
    try {
      RegistryFacts known = json.readValue(cipher.decrypt(stored, FACTS), KINDS.get(registry));
      return known == null ? new NoRecord() : known;
    } catch (JsonProcessingException e) {
      // Without the cause, whose message would repeat the facts.
      throw new IllegalStateException("stored facts of " + registry + " are no JSON");
    }
  }

  /** SHA-256 in hex. */
  static String digest(byte[] body) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
