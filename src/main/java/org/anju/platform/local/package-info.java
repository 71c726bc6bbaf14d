/**
 * The embedded stack: PostgreSQL, Keycloak and the simulated registries on the developer's own
 * machine, without Docker. One launcher serves dev mode, tests, benchmarks and a packaged
 * application that is tried out. It owns no table. Production carries none of the libraries that
 * this package needs, so nothing outside this package may refer to it, save the main class in dev
 * mode.
 */
package org.anju.platform.local;
