package org.anju.draw;

/**
 * A relay's answer, not yet checked.
 *
 * @param round the round that the relay says it answers
 * @param randomness 32 bytes in hex
 * @param signature 48 bytes in hex
 */
record DrandRound(long round, String randomness, String signature) {}
