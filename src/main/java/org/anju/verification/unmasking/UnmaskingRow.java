package org.anju.verification.unmasking;

import java.time.Instant;
import org.anju.policy.UnmaskingRule.PersonalField;
import org.jetbrains.annotations.Nullable;

/**
 * One look at personal data, as auditors read it.
 *
 * @param person masked name of the person whose data it was
 * @param reason empty where the policy asked for none
 */
public record UnmaskingRow(
    long id,
    Instant at,
    String officer,
    String role,
    String receipt,
    String offeringName,
    PersonalField field,
    @Nullable String person,
    String reason) {}
