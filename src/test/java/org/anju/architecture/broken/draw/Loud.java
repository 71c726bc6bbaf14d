package org.anju.architecture.broken.draw;

/** Tells the console what should stand in a log, or nowhere. */
public final class Loud {

  public void tell(String secret) {
    System.out.println(secret);
  }
}
