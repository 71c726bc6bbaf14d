package org.anju.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;

/** Values of the rules as they are stored. */
@ApplicationScoped
public class PolicyJson {

  private final ObjectMapper json;

  PolicyJson(ObjectMapper json) {
    this.json = json;
  }

  public String written(Policy policy) {
    try {
      return json.writeValueAsString(policy);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Policy read(String rules) {
    try {
      return json.readValue(rules, Policy.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("a stored policy version cannot be read", e);
    }
  }

  PolicyPack pack(String name) {
    return PolicyPack.read(name, json);
  }
}
