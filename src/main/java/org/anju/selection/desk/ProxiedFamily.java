package org.anju.selection.desk;

/**
 * A family for which a proxy may choose.
 *
 * @param applicant the applicant's name, masked
 */
public record ProxiedFamily(
    long offeringId, String offeringName, String receipt, String applicant) {}
