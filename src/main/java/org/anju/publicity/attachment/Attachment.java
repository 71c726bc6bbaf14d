package org.anju.publicity.attachment;

import org.anju.platform.files.FileType;

/**
 * A file that was handed in.
 *
 * @param size bytes
 */
public record Attachment(long id, String fileName, FileType type, long size) {}
