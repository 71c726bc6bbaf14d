package org.anju.registry.http;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.function.Function;
import org.anju.registry.PersonQuery;
import org.anju.registry.RegistryAnswer.Unusable.Reason;
import org.anju.registry.RegistryFacts;
import org.anju.registry.RegistryFacts.NoRecord;
import org.jetbrains.annotations.Nullable;

/**
 * What an answer's body says: facts, or why it is not believed. One of both is null.
 *
 * @param facts null when it is not believed
 * @param flaw null when it is
 */
record AnswerBody(@Nullable RegistryFacts facts, @Nullable Reason flaw) {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  /**
   * Reads a body as the answer to one question.
   *
   * @param known reads what the registry knows of the person
   */
  static AnswerBody read(PersonQuery query, byte[] body, Function<Fields, RegistryFacts> known) {
    JsonNode node = json(body);
    if (node == null) {
      return new AnswerBody(null, Reason.NOT_JSON);
    }
    Fields fields = new Fields(node);
    try {
      if (!fields.text("request").equals(query.request().toString())) {
        return new AnswerBody(null, Reason.OTHER_REQUEST);
      }
      if (!fields.text("identityNumber").equals(query.identityNumber())) {
        return new AnswerBody(null, Reason.OTHER_PERSON);
      }
      return new AnswerBody(fields.yes("known") ? known.apply(fields) : new NoRecord(), null);
    } catch (Incomplete e) {
      return new AnswerBody(null, Reason.INCOMPLETE);
    }
  }

  /** Null unless it is one JSON object. */
  private static @Nullable JsonNode json(byte[] body) {
    try {
      JsonNode node = JSON.readTree(body);
      return node != null && node.isObject() ? node : null;
    } catch (IOException e) {
      return null;
    }
  }
}
