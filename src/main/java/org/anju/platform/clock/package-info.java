/**
 * Whose clock counts. In production it is the database's, so that replicas agree whatever their
 * machines believe. The embedded stack has one that can be moved forward, so that notice days and
 * the hours before a draw are real rules and a demonstration still takes minutes; nothing of that
 * is part of a production build.
 */
package org.anju.platform.clock;
