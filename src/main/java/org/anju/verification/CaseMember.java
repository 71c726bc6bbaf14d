package org.anju.verification;

import org.anju.application.HouseholdMember;

/**
 * A person of the household, masked.
 *
 * @param age full years today
 */
public record CaseMember(
    HouseholdMember.Relation relation, String nameMasked, String identityMasked, int age) {}
