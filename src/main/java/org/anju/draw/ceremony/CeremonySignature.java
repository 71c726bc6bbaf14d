package org.anju.draw.ceremony;

import java.time.Instant;

/**
 * Who signed the minutes for a part.
 *
 * @param name of the person, as the token has it
 * @param digest SHA-256 of the record that was signed, in hex
 */
public record CeremonySignature(CeremonyRole role, String name, Instant at, String digest) {}
