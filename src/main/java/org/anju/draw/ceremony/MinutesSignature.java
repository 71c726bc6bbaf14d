package org.anju.draw.ceremony;

/**
 * The city's detached signature of the printed minutes, as it is published.
 *
 * @param algorithm always {@link #ED25519}
 * @param keyId names the key, as in the seal's signature
 * @param sha256 of the PDF, in hex
 * @param signature 64 bytes in lower-case hex, over the UTF-8 of {@code anju-minutes-1}, a line
 *     feed, {@code sha256} and a line feed
 */
public record MinutesSignature(String algorithm, String keyId, String sha256, String signature) {

  static final String ED25519 = "Ed25519";
}
