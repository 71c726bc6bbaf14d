package org.anju.demo;

import java.time.Instant;

/**
 * One step of the demo city's history. A step that was interrupted is done again, so its work must
 * find what is there and go on from it.
 *
 * @param at what the clock shows when it begins
 * @param line what it does, for the log
 */
record DemoStep(Instant at, String line, Runnable work) {}
