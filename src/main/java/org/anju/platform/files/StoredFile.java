package org.anju.platform.files;

/**
 * A file in the store.
 *
 * @param size bytes
 */
public record StoredFile(FileDigest digest, long size, FileType type) {}
