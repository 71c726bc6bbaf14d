package org.anju.platform.imports;

/** The import that an uploaded file became. */
public record Uploaded(long importId) {}
