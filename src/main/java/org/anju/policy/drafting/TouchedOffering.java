package org.anju.policy.drafting;

import java.time.Instant;
import java.util.List;
import org.anju.offering.Stage;

/**
 * An announced offering that a draft would reach.
 *
 * @param changed names of the values that reach it
 * @param applications applications that it has already; they keep the version of their day
 */
public record TouchedOffering(
    long id,
    String name,
    String district,
    Stage stage,
    Instant applicationsCloseAt,
    long applications,
    List<String> changed) {}
