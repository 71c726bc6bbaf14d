package org.anju.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The policy packs of the product, for tests without a container. */
public final class ShippedPolicies {

  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

  private ShippedPolicies() {}

  /** A city in which Huangshi's pack alone is in force. */
  public static Policies huangshi() {
    return Policies.of(List.of(pack("huangshi").version()));
  }

  /** As {@link #huangshi()}, and these versions too. */
  public static Policies huangshiAnd(PolicyVersion... later) {
    return Policies.of(
        Stream.concat(Stream.of(pack("huangshi").version()), Stream.of(later)).toList());
  }

  /** The values of Huangshi's pack. */
  public static Policy huangshiValues() {
    return pack("huangshi").policy();
  }

  /** The values of Huangshi's pack, but for those named, which JSON can write. */
  public static Policy huangshiWith(Map<String, Object> others) {
    ObjectNode values = JSON.valueToTree(huangshiValues());
    others.forEach((name, value) -> values.set(name, JSON.valueToTree(value)));
    try {
      return JSON.treeToValue(values, Policy.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** A pack of the product. */
  public static PolicyPack pack(String name) {
    return PolicyPack.read(name, JSON);
  }
}
