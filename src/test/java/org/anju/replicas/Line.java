package org.anju.replicas;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A TCP line to a port of this machine. Both ends believe that they speak with each other; the line
 * can be cut at any byte.
 */
public final class Line implements AutoCloseable {

  /** What gets through. */
  public enum State {
    OPEN,
    /** Requests arrive, their answers do not. */
    ANSWERS_LOST,
    /** Nothing arrives, and nobody is told. */
    SILENT
  }

  private record Pair(NetSocket near, NetSocket far) {

    void cut() {
      near.close();
      far.close();
    }
  }

  private final int target;
  private final NetClient client;
  private final NetServer server;
  private final Set<Pair> pairs = ConcurrentHashMap.newKeySet();
  private volatile State state = State.OPEN;

  private Line(Vertx vertx, int target) {
    this.target = target;
    this.client = vertx.createNetClient();
    this.server = vertx.createNetServer().connectHandler(this::connect);
  }

  public static Line to(Vertx vertx, int target) throws Exception {
    Line line = new Line(vertx, target);
    line.server.listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().get();
    return line;
  }

  public int port() {
    return server.actualPort();
  }

  /** From now on, until it is {@link #cut}. */
  public void become(State next) {
    state = next;
  }

  /** Every connection ends, its unsent bytes with it. Later ones are whole again. */
  public void cut() {
    pairs.forEach(Pair::cut);
    pairs.clear();
    state = State.OPEN;
  }

  private void connect(NetSocket near) {
    near.pause();
    client
        .connect(target, "127.0.0.1")
        .onSuccess(far -> join(new Pair(near, far)))
        .onFailure(refused -> near.close());
  }

  private void join(Pair pair) {
    pairs.add(pair);
    pair.near().handler(bytes -> pass(bytes, pair.far(), State.SILENT));
    pair.far().handler(bytes -> pass(bytes, pair.near(), State.ANSWERS_LOST));
    pair.near().exceptionHandler(broken -> end(pair));
    pair.far().exceptionHandler(broken -> end(pair));
    pair.near().closeHandler(closed -> end(pair));
    pair.far().closeHandler(closed -> end(pair));
    pair.near().resume();
  }

  /** Bytes that were lost must not be followed by later ones, so a lossy line ends with a cut. */
  private void pass(Buffer bytes, NetSocket to, State lostFrom) {
    if (state.compareTo(lostFrom) < 0) {
      to.write(bytes);
    }
  }

  private void end(Pair pair) {
    pair.cut();
    pairs.remove(pair);
  }

  @Override
  public void close() {
    cut();
    server.close();
    client.close();
  }
}
