/**
 * Applications of households, alone or through their employer. Owns {@code application}, {@code
 * household_member}, {@code live_person}, {@code application_event}, {@code application_draft},
 * {@code application_return} and {@code unit_owner}. Uses offerings, organisations, personal data,
 * the policy, the audit trail and, for the order of families, the ranking.
 */
package org.anju.application;
