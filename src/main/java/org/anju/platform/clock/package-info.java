/**
 * The clock of the embedded stack, which can be moved forward so that notice days and the hours
 * before a draw are real rules and a demonstration still takes minutes. Nothing of it is part of a
 * production build.
 */
package org.anju.platform.clock;
