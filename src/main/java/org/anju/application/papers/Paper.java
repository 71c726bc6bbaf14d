package org.anju.application.papers;

import java.time.Instant;
import org.anju.platform.files.FileType;
import org.anju.policy.PaperKind;

/**
 * A paper that was handed in.
 *
 * @param size bytes
 */
public record Paper(
    long id, PaperKind kind, String fileName, FileType type, long size, Instant uploadedAt) {}
