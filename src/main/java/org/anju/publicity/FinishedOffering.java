package org.anju.publicity;

/**
 * An offering whose results can be put under public notice.
 *
 * @param chosen families that have a unit
 */
public record FinishedOffering(
    long offeringId, String offeringName, String district, long chosen) {}
