package org.anju.publicity;

/**
 * An officer who works at objections.
 *
 * @param subject Keycloak's
 */
public record ObjectionOfficer(String subject, String name) {}
