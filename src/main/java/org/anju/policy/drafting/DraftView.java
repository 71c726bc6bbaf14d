package org.anju.policy.drafting;

import java.time.Instant;
import java.time.LocalDate;
import org.anju.policy.Policy;
import org.anju.policy.Policy.LocalName;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * A draft as an officer sees it.
 *
 * @param version of the draft, to be sent back with every step
 * @param district null for the whole city
 * @param basedOn name of the version that it begins with
 * @param basis the decision that the changes rest on; empty words while it is not named
 * @param submittedAt null unless it waits for approval or was approved
 * @param served whether the officer may decide about this place's rules
 * @param writer whether the officer drafted, edited or submitted it, and so cannot approve it
 */
@Schema(name = "PolicyDraft")
public record DraftView(
    long id,
    int version,
    String name,
    @Nullable String district,
    PolicyDraft.State state,
    LocalDate effectiveOn,
    String basedOn,
    LocalName basis,
    Instant draftedAt,
    @Nullable Instant submittedAt,
    boolean served,
    boolean writer,
    Policy values) {}
