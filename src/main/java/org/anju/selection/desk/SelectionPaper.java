package org.anju.selection.desk;

import java.time.Instant;
import org.anju.platform.files.FileType;

/**
 * A file that somebody handed in for a selection.
 *
 * @param size bytes
 */
public record SelectionPaper(long id, String fileName, FileType type, long size, Instant addedAt) {}
