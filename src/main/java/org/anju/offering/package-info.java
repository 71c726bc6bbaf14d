/**
 * An offering: the flats of one place, its schedule, and the stages from draft to completion. Owns
 * {@code offering} and {@code unit}. Uses organisations, the policy and the audit trail.
 */
package org.anju.offering;
