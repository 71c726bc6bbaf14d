package org.anju.policy.drafting;

import org.anju.policy.Policy.LocalName;

/**
 * A made-up family, before and after.
 *
 * @param name what is particular about it
 * @param before whether it may apply under what is in force
 * @param after whether it may apply under the draft
 */
public record SampleJudgement(LocalName name, boolean before, boolean after) {}
