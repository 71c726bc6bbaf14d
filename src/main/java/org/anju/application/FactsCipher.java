package org.anju.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.application.eligibility.HouseholdFacts;
import org.anju.platform.personal.PersonalDataCipher;

/** Keeps a household's facts as encrypted JSON, because homes, dates and reasons tell who it is. */
@ApplicationScoped
public class FactsCipher {

  private static final String PURPOSE = "application.facts";

  private final PersonalDataCipher cipher;
  private final ObjectMapper json;

  FactsCipher(PersonalDataCipher cipher, ObjectMapper json) {
    this.cipher = cipher;
    this.json = json;
  }

  byte[] encrypt(HouseholdFacts facts) {
    try {
      return cipher.encrypt(json.writeValueAsString(facts), PURPOSE);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("facts cannot be written as JSON", e);
    }
  }

  /** What the household stated when it applied. */
  public HouseholdFacts of(Application application) {
    return of(application.factsCipher(), application.receipt());
  }

  /** As {@link #of(Application)}, from the column {@code application.facts_cipher}. */
  public HouseholdFacts of(byte[] stored, String receipt) {
    try {
      return json.readValue(cipher.decrypt(stored, PURPOSE), HouseholdFacts.class);
    } catch (JsonProcessingException e) {
      // Without the cause, whose message would repeat the facts.
      throw new IllegalStateException("the facts of " + receipt + " are no JSON");
    }
  }
}
