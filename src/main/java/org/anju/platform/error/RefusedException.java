package org.anju.platform.error;

import java.util.List;
import java.util.Map;

/** Carries a {@link Refusal} out of a use case; the transaction is rolled back. */
public class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;
  private final transient Map<String, String> arguments;
  private final transient List<FieldRefusal> fields;

  private RefusedException(
      Refusal refusal, Map<String, String> arguments, List<FieldRefusal> fields) {
    super(refusal.code(), null, false, false);
    this.refusal = refusal;
    this.arguments = arguments;
    this.fields = fields;
  }

  public static RefusedException of(Refusal refusal) {
    return new RefusedException(refusal, Map.of(), List.of());
  }

  /** {@code arguments} fill the named places of the refusal's words. */
  public static RefusedException of(Refusal refusal, Map<String, String> arguments) {
    return new RefusedException(refusal, arguments, List.of());
  }

  /** A refusal that a form shows at its fields. */
  public static RefusedException at(Refusal refusal, List<FieldRefusal> fields) {
    return new RefusedException(refusal, Map.of(), fields);
  }

  public Refusal refusal() {
    return refusal;
  }

  public Map<String, String> arguments() {
    return arguments;
  }

  public List<FieldRefusal> fields() {
    return fields;
  }
}
