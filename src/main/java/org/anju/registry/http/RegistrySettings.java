package org.anju.registry.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** How each registry is reached, and what was agreed with it. */
@ConfigMapping(prefix = "anju.registries")
public interface RegistrySettings {

  Agreement realEstate();

  Agreement socialInsurance();

  Agreement civilAffairs();

  Agreement householdRegistration();

  Agreement tax();

  /** One registry. */
  interface Agreement {

    /** The address to which {@code /queries} is appended; empty where the city has none yet. */
    Optional<URI> url();

    /** The most questions in any second from this replica, repetitions included. */
    @WithDefault("50")
    int perSecond();

    /** The most questions that wait for an answer at the same time. */
    @WithDefault("20")
    int concurrent();

    /** The most questions that wait for their turn here. */
    @WithDefault("5000")
    int waiting();

    /** How long an answer may take. */
    @WithDefault("5S")
    Duration timeout();

    /** How long a registry that fails is left alone. */
    @WithDefault("10S")
    Duration pause();

    /** The {@code quarkus.tls} bucket with Anju's certificate and those that it trusts. */
    Optional<String> tls();
  }
}
