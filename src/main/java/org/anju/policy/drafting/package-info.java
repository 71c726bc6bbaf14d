/**
 * How the city's rules change: an officer drafts, sees what would be different, and a second
 * officer approves. Owns the tables {@code policy_version}, from which {@link
 * org.anju.policy.Policies} reads what was approved, and {@code policy_edit}. Uses offerings and
 * the rules of eligibility for the preview, and the audit trail.
 */
package org.anju.policy.drafting;
