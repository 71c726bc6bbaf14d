package org.anju.pricing.calculation;

import org.jetbrains.annotations.Nullable;

/**
 * The paper of a cost.
 *
 * @param id of its document
 * @param name issuer and number
 * @param digest of the file, SHA-256 in hex: the same paper has the same, however often it is
 *     handed in
 * @param elsewhere name of another offering of the project whose sheet names the same paper; null
 *     when none does
 */
record CostPaper(long id, String name, String digest, @Nullable String elsewhere) {}
