package org.anju.policy.drafting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.anju.application.eligibility.Eligibility;
import org.anju.application.eligibility.Outcome;
import org.anju.policy.Policy;

/**
 * The families of {@code policy/sample-families.json}. Their days are written as periods from the
 * day on which they are judged ({@code P-5Y1D}: the day after the one five years before), so that
 * they stay at their boundary.
 */
@ApplicationScoped
class SampleFamilies {

  private static final String RESOURCE = "/policy/sample-families.json";
  private static final Pattern FROM_THE_DAY = Pattern.compile("P(-?\\d+[YMWD])+");

  private final ObjectMapper json;
  private final JsonNode written;

  SampleFamilies(ObjectMapper json) {
    this.json = json;
    try (InputStream stream = SampleFamilies.class.getResourceAsStream(RESOURCE)) {
      written = json.readTree(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether each may apply under the one and under the other. */
  List<SampleJudgement> judge(Policy before, Policy after, LocalDate day) {
    return on(day).stream()
        .map(
            family ->
                new SampleJudgement(
                    family.name(), mayApply(family, before, day), mayApply(family, after, day)))
        .toList();
  }

  private static boolean mayApply(SampleFamily family, Policy policy, LocalDate day) {
    return Eligibility.of(family.facts(), policy, day).outcome() == Outcome.MET;
  }

  private List<SampleFamily> on(LocalDate day) {
    try {
      return Arrays.asList(json.treeToValue(dated(written, day), SampleFamily[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonNode dated(JsonNode node, LocalDate day) {
    if (node instanceof ObjectNode object) {
      ObjectNode dated = json.createObjectNode();
      object.properties().forEach(one -> dated.set(one.getKey(), dated(one.getValue(), day)));
      return dated;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode dated = json.createArrayNode();
      array.forEach(one -> dated.add(dated(one, day)));
      return dated;
    }
    return node.isTextual() ? dated(node.textValue(), day) : node;
  }

  private static JsonNode dated(String text, LocalDate day) {
    return FROM_THE_DAY.matcher(text).matches()
        ? TextNode.valueOf(day.plus(Period.parse(text)).toString())
        : TextNode.valueOf(text);
  }
}
