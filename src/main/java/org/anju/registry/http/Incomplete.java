package org.anju.registry.http;

/** An answer lacks something, or has it in a form that it cannot have. Its message names nobody. */
final class Incomplete extends RuntimeException {

  Incomplete(String field) {
    super(field, null, false, false);
  }
}
