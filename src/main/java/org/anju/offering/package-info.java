/**
 * An offering: the flats of one place, its schedule, and the stages from draft to completion. Owns
 * {@code offering}, {@code unit} and {@code lease_terms}. Uses projects, organisations, the policy
 * and the audit trail.
 */
package org.anju.offering;
