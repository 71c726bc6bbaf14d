package org.anju.verification.listing;

/**
 * An offering with the number of its applications.
 *
 * @param waiting at either check
 * @param returned waiting for a correction by the family
 * @param qualified passed both checks
 * @param ended refused, withdrawn or struck out
 */
public record CountedOffering(
    long offeringId,
    String name,
    String district,
    long waiting,
    long returned,
    long qualified,
    long ended) {}
