package org.anju.policy.drafting;

import org.anju.application.eligibility.HouseholdFacts;
import org.anju.policy.Policy.LocalName;

/**
 * A made-up family at a boundary of article 6.
 *
 * @param name what is particular about it
 */
record SampleFamily(LocalName name, HouseholdFacts facts) {}
