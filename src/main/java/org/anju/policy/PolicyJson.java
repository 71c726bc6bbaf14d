package org.anju.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;

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

  /** The pack with other kinds of randomness, for a place that its own cannot reach. */
  PolicyPack pack(String name, List<String> randomnessKinds) {
    PolicyPack pack = pack(name);
    ObjectNode values = json.valueToTree(pack.policy());
    values.set("randomnessKinds", json.valueToTree(randomnessKinds));
    return new PolicyPack(pack.effectiveOn(), json.convertValue(values, Policy.class));
  }
}
