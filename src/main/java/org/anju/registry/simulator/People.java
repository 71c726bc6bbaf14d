package org.anju.registry.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Year;
import java.time.YearMonth;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the registries know of people. Of somebody it was not told about each has an unremarkable
 * record, so that anybody can try Anju with any valid number.
 */
final class People {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode unremarkable = read("unremarkable.json");
  private final Map<String, JsonNode> told = new ConcurrentHashMap<>();

  People() {
    forget();
  }

  /** Knows the people of the sample files again, and nobody else. */
  void forget() {
    told.clear();
    tell(read("people.json"));
  }

  /**
   * @param people a list of {@code {identityNumber, name, records: {registry: record}}}; a record
   *     that is null is one that does not exist
   */
  void tell(JsonNode people) {
    people.forEach(person -> told.put(person.path("identityNumber").asText(), person));
  }

  /**
   * The record of a person, without what every answer has.
   *
   * @param question name and identity number
   * @return a null node when there is none
   */
  JsonNode record(String registry, JsonNode question) {
    JsonNode person = told.get(question.path("identityNumber").asText());
    JsonNode record = person == null ? null : person.path("records").get(registry);
    return record == null ? unremarkable(registry, name(person, question)) : record;
  }

  private static String name(JsonNode person, JsonNode question) {
    return (person == null ? question : person).path("name").asText();
  }

  private ObjectNode unremarkable(String registry, String name) {
    ObjectNode record = unremarkable.required(registry).deepCopy();
    switch (registry) {
      case "social-insurance" -> record.put("lastMonth", YearMonth.now().minusMonths(1).toString());
      case "household-registration" -> record.put("name", name);
      case "tax" -> record.put("year", Year.now().getValue() - 1);
      default -> {
        return record;
      }
    }
    return record;
  }

  private static JsonNode read(String resource) {
    try (InputStream stream = People.class.getResourceAsStream(resource)) {
      return JSON.readTree(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
  }
}
