package org.anju.selection.history;

/** What a family was told of one attempt. */
public sealed interface Answer {

  /** The unit is the family's. */
  record Ok(long selection, String family, long unit) implements Answer {}

  /**
   * No, and why.
   *
   * @param code of the refusal, such as {@code UNIT_TAKEN}
   */
  record Refused(String code) implements Answer {}

  /** No answer came, or one that says nothing: the unit may have been sold, or may yet be. */
  record Unknown() implements Answer {}
}
