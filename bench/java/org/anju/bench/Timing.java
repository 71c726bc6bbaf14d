package org.anju.bench;

/** How long a piece of work takes. */
public final class Timing {

  private static final double NANOSECONDS = 1e9;

  private Timing() {}

  public static double seconds(Heap.Work work) throws Exception {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / NANOSECONDS;
  }
}
