/**
 * Applications of households, alone or through their employer. Owns {@code application}, {@code
 * household_member}, {@code live_person}, {@code application_event}, {@code unit_owner} and {@code
 * barred_person}; its parts {@code draft}, {@code correction}, {@code papers} own their tables.
 * Uses offerings, organisations, personal data, the policy, the audit trail and, for the order of
 * families, the ranking.
 */
package org.anju.application;
