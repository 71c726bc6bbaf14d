package org.anju.platform.error;

/** A refusal at one field of a request, for example {@code children[0].identityNumber}. */
public record FieldRefusal(String field, Refusal refusal) {}
