package org.anju.employer.registration;

import java.time.Instant;
import org.anju.platform.files.FileType;

/**
 * A paper of a registration.
 *
 * @param size in bytes
 */
public record RegistrationPaper(
    long id,
    RegistrationPaperKind kind,
    String fileName,
    FileType type,
    long size,
    Instant uploadedAt) {}
