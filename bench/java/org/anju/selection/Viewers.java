package org.anju.selection;

import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetSocket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.anju.replicas.Patience;

/**
 * People who watch live boards: they open the stream and read what comes. They share the machine
 * with the server, so they do no more than that.
 */
final class Viewers implements AutoCloseable {

  private final NetClient client;
  private final List<NetSocket> sockets = new CopyOnWriteArrayList<>();
  private final AtomicLong bytes = new AtomicLong();

  private Viewers(Vertx vertx) {
    client = vertx.createNetClient();
  }

  /** As many as that, evenly over the offerings, each of which has got its board. */
  static Viewers open(Vertx vertx, int port, List<Long> offerings, int count) {
    Viewers viewers = new Viewers(vertx);
    for (int viewer = 0; viewer < count; viewer++) {
      viewers.watch(port, offerings.get(viewer % offerings.size()));
      int opened = viewer + 1;
      if (opened % 100 == 0 || opened == count) {
        Patience.await("open boards", () -> viewers.sockets.size() >= opened);
      }
    }
    return viewers;
  }

  private void watch(int port, long offering) {
    client
        .connect(port, "127.0.0.1")
        .onSuccess(
            socket -> {
              socket.handler(
                  first -> {
                    sockets.add(socket);
                    socket.handler(data -> bytes.addAndGet(data.length()));
                  });
              socket.write(
                  "GET /api/offerings/%d/board HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n"
                      .formatted(offering));
            });
  }

  /** What all of them have read so far. */
  long bytes() {
    return bytes.get();
  }

  @Override
  public void close() {
    sockets.forEach(NetSocket::close);
    client.close();
  }
}
