package org.anju.registry.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the registries know of people. Of somebody it was not told about each has an unremarkable
 * record, so that anybody can try Anju with any valid number.
 */
final class People {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SAMPLES = "people.json";
  private static final int MONTHS_PAID = 36;
  private static final int INCOME = 60_000;

  private final Map<String, JsonNode> told = new ConcurrentHashMap<>();

  People() {
    forget();
  }

  /** Knows the people of the sample files again, and nobody else. */
  void forget() {
    told.clear();
    try (InputStream samples = People.class.getResourceAsStream(SAMPLES)) {
      tell(JSON.readTree(samples));
    } catch (IOException e) {
      throw new UncheckedIOException("the people of the samples cannot be read", e);
    }
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

  private static ObjectNode unremarkable(String registry, String name) {
    ObjectNode record = JSON.createObjectNode();
    switch (registry) {
      case "real-estate" -> {
        record.putArray("homes");
        record.putArray("trades");
      }
      case "social-insurance" -> {
        record.putObject("employer").put("name", "黄石市某某有限公司").putNull("creditCode");
        record.put("monthsWithoutGap", MONTHS_PAID);
        record.put("lastMonth", YearMonth.now().minusMonths(1).toString());
      }
      case "civil-affairs" ->
          record.put("maritalStatus", "SINGLE").putNull("spouse").putNull("since");
      case "household-registration" ->
          record.put("name", name).put("inCity", true).putArray("relatives");
      case "tax" -> record.put("year", LocalDate.now().getYear() - 1).put("annualIncome", INCOME);
      default -> throw new IllegalArgumentException("no such registry: " + registry);
    }
    return record;
  }
}
