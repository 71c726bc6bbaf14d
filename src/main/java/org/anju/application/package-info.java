/**
 * Applications of households, alone or through their employer. Owns {@code application}, {@code
 * household_member}, {@code live_person} and {@code application_event}. Uses offerings,
 * organisations, personal data, the ranking, the policy and the audit trail.
 */
package org.anju.application;
