package org.anju.platform.signing;

/**
 * A signature as it is published.
 *
 * @param algorithm always {@code Ed25519}
 * @param keyId names the key: 16 hex digits
 * @param signature 64 bytes in lower-case hex
 */
public record CitySignature(String algorithm, String keyId, String signature) {}
