package org.anju.application;

import java.time.Instant;

/** What a save led to: the version to go on from. */
public record SavedDraft(int version, Instant savedAt) {}
