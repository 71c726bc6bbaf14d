package org.anju.draw;

/**
 * The files of a draw as anyone downloads them; nothing in them is believed.
 *
 * @param seal the file {@code seal.json}
 * @param signature the file {@code signature.json}
 * @param roster the file {@code roster.jsonl}
 * @param randomness the file {@code randomness.json}
 * @param result the file {@code result.jsonl}
 */
public record PublishedDraw(
    String seal, String signature, String roster, String randomness, String result) {}
