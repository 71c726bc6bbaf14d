package org.anju.application.draft;

import java.time.Instant;
import java.util.UUID;
import org.jetbrains.annotations.Nullable;

/**
 * An application that is being filled in, as its owner sees it.
 *
 * @param paperFolder where the papers of this application are kept
 * @param version to be sent with the next save, so that another device's change is never
 *     overwritten unseen
 * @param step the step of the wizard at which it was left, in the page's words
 * @param content what was typed so far, as the page wrote it; null when nothing was saved yet
 */
public record ApplicationDraft(
    UUID id,
    long offeringId,
    UUID paperFolder,
    int version,
    String step,
    @Nullable String content,
    Instant savedAt) {}
