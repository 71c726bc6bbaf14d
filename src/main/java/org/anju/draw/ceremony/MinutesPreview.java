package org.anju.draw.ceremony;

/**
 * The minutes as they are to be signed.
 *
 * @param digest SHA-256 of their RFC 8785 form, in hex
 */
public record MinutesPreview(String digest, MinutesContent content) {}
