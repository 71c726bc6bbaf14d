package org.anju.platform.error;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One answer for everything that goes wrong: RFC 9457's fields, and Hilla's {@code message} and
 * {@code validationErrorData}, so that a form shows a refusal at its field.
 *
 * @param type URI reference of the refusal, {@code /problems/<code>}
 * @param title what happened
 * @param detail why, and what to do next
 * @param code the stable code
 * @param message Hilla's message: title and detail in one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String code,
    String message,
    List<FieldProblem> validationErrorData) {

  /** Words for one field; {@code parameterName} is the path of the field in the request. */
  public record FieldProblem(String parameterName, String message, String validatorMessage) {}

  static final String MEDIA_TYPE = "application/problem+json";

  /** {@code arguments} fill the named places of the words. */
  static Problem of(
      Refusal refusal, Locale language, Map<String, String> arguments, List<FieldProblem> fields) {
    String title = Words.of(language, refusal.code() + ".title", arguments);
    String detail = Words.of(language, refusal.code() + ".detail", arguments);
    return new Problem(
        "/problems/" + refusal.code(),
        title,
        refusal.status(),
        detail,
        refusal.code(),
        title + " " + detail,
        fields.isEmpty() ? null : fields);
  }
}
