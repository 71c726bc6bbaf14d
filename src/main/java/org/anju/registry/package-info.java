/**
 * Asks the city's five registries about a person: real estate, social insurance, civil affairs,
 * household registration and tax. One port, one HTTP adapter for each, none of which can slow
 * another down. It owns no table and stores nothing; a registry's fault is an answer like any
 * other, and never a failure.
 */
package org.anju.registry;
