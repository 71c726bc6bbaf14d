/**
 * Applications of households, alone or through their employer. Owns {@code application}, {@code
 * household_member}, {@code live_person}, {@code application_event}, {@code application_draft},
 * {@code application_return} and {@code unit_owner}. Uses offerings, organisations, personal data,
 * the policy and the audit trail.
 */
package org.anju.application;
