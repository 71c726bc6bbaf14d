/**
 * The five adapters of {@link org.anju.registry.RegistryConnector}, one for each registry, over
 * HTTP as {@code docs/registries} describes it. Each has connections, a pace, a circuit breaker and
 * a bulkhead of its own. The person is sent in the body, so that no address and no log names
 * anybody.
 */
package org.anju.registry.http;
