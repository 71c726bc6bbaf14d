/**
 * Packaged replicas of Anju on one PostgreSQL that writes to the disk, with lines between them that
 * can be cut: what the fault runs and the load scenarios stand on. Nothing here is a stand-in: the
 * package is the one that an operator runs, with the settings that an operator gives.
 */
package org.anju.replicas;
