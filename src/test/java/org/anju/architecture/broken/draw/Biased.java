package org.anju.architecture.broken.draw;

import java.util.Random;

/** A draw by a generator that can be guessed. */
public final class Biased {

  private final Random random = new Random();

  public int next() {
    return random.nextInt();
  }
}
