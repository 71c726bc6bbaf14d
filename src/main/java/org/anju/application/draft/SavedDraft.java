package org.anju.application.draft;

import java.time.Instant;

/** What a save led to: the version to go on from. */
public record SavedDraft(int version, Instant savedAt) {}
