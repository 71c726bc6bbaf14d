package org.anju.employer.clerks;

/**
 * What Keycloak is to be told of one clerk, by a process that has leased it.
 *
 * @param id of the clerk
 * @param employer alias of the employer's organisation
 * @param employerName by which Keycloak finds the organisation
 * @param account Keycloak subject
 * @param state {@code JOINING} or {@code LEAVING}
 * @param attempts this one counted
 */
record Seat(
    long id,
    String employer,
    String employerName,
    String account,
    ClerkState state,
    int attempts) {}
