package org.anju.application.papers;

import org.anju.platform.files.FileDigest;

/** A paper, and under what its content is stored. */
public record KeptPaper(Paper paper, FileDigest digest) {}
