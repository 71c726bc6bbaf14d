package org.anju.draw;

import java.time.Instant;
import java.util.List;
import org.jetbrains.annotations.Nullable;

/**
 * Everything that everybody may know of a draw.
 *
 * @param serverTime for the countdown to {@code earliest}
 * @param sealDigest SHA-256 of the seal, in hex
 * @param rosterRoot RFC 6962 root of the roster, in hex
 * @param publicKey Ed25519 key of the seal's signature, in hex
 * @param seed in hex, null before the result
 * @param drawnAt null before the result
 * @param voidReason in the officer's words; null unless voided
 * @param replaces the voided draw of this offering before it, if any
 * @param replacedBy the draw that this offering got after this one was voided, if any
 */
public record PublicDraw(
    int number,
    long offeringId,
    String offeringName,
    String district,
    DrawState state,
    Instant frozenAt,
    Instant sealedAt,
    Instant earliest,
    Instant serverTime,
    int families,
    int units,
    List<DrawTier> tiers,
    List<DrawSource> sources,
    List<DrawReopening> reopenings,
    List<String> rules,
    String sealDigest,
    String rosterRoot,
    String keyId,
    String publicKey,
    @Nullable String seed,
    @Nullable Instant drawnAt,
    @Nullable Instant voidedAt,
    @Nullable String voidReason,
    @Nullable Integer replaces,
    @Nullable Integer replacedBy,
    DrawFiles files) {}
