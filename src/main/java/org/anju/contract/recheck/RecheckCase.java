package org.anju.contract.recheck;

import org.anju.evidence.SigningEvidence;
import org.jetbrains.annotations.Nullable;

/**
 * Everything that an officer sees of a case before signing.
 *
 * @param flat building, entrance and room
 * @param evidence what the registries say now, and what of it is another than at the check
 * @param article null unless an officer says that the family is no longer eligible
 * @param reason null while open
 * @param version to be sent with the decision, so that a stale page cannot decide
 */
public record RecheckCase(
    RecheckSummary summary,
    String flat,
    SigningEvidence evidence,
    @Nullable String article,
    @Nullable String reason,
    int version) {}
