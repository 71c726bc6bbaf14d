package org.anju.replicas;

import java.time.Instant;

/** Says what time its machine believes it is. */
final class TellTime {

  private TellTime() {}

  public static void main(String[] none) {
    System.out.println(Instant.now());
  }
}
