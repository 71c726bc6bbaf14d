package org.anju.acquisition;

import java.time.Instant;
import org.anju.platform.files.FileType;

/**
 * A paper of an acquisition.
 *
 * @param size bytes
 */
public record AcquisitionPaper(
    long id, PaperKind kind, String fileName, FileType type, long size, Instant addedAt) {}
