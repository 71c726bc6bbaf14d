package org.anju.selection.desk;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * Who may choose in a family's place, by a power of attorney 授权委托书.
 *
 * @param applicant the applicant's name, masked
 * @param name the proxy's name, masked
 * @param identity the proxy's identity number, masked
 * @param paper the power of attorney
 * @param claimed whether the proxy has logged in as such
 * @param reason why it was refused or withdrawn by the desk; null otherwise
 * @param decidedAt null while the desk has not decided
 */
@Schema(name = "SelectionProxy")
public record Proxy(
    long id,
    long offeringId,
    String receipt,
    String applicant,
    String name,
    String identity,
    SelectionPaper paper,
    ProxyState state,
    boolean claimed,
    @Nullable String reason,
    Instant namedAt,
    @Nullable Instant decidedAt) {}
