package org.anju.document;

import java.time.LocalDate;
import org.anju.platform.files.FileType;

/**
 * A document as those see it who may read it.
 *
 * @param issuer the department, bank or company that issued it
 * @param number as the issuer numbers its documents
 * @param size in bytes
 */
public record OfficialDocument(
    long id,
    String issuer,
    String number,
    LocalDate issuedOn,
    String fileName,
    FileType type,
    long size) {}
