package org.anju.draw;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A relay's answer, not yet checked; every part may be null or wrong.
 *
 * @param round the round that the relay says it answers
 * @param randomness 32 bytes in hex
 * @param signature 48 bytes in hex
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DrandRound(long round, String randomness, String signature) {}
