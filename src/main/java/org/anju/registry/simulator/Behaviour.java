package org.anju.registry.simulator;

/**
 * What a simulated registry was told to do.
 *
 * @param millis before it answers; nothing with {@link Mood#NEVER}
 * @param retryAfter seconds that {@link Mood#DOWN} and {@link Mood#RATE_LIMITED} ask for; 0 asks
 *     for none
 */
record Behaviour(Mood mood, long millis, int retryAfter) {

  static final Behaviour NORMAL = new Behaviour(Mood.NORMAL, 0, 0);

  Behaviour {
    mood = mood == null ? Mood.NORMAL : mood;
  }
}
