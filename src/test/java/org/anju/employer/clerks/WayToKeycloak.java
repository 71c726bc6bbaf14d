package org.anju.employer.clerks;

import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetSocket;

/** Passes on what comes to one port to another, until it is closed. */
final class WayToKeycloak implements AutoCloseable {

  private final Vertx vertx = Vertx.vertx();

  private WayToKeycloak() {}

  static WayToKeycloak open(int port, int keycloakPort) {
    WayToKeycloak way = new WayToKeycloak();
    NetClient client = way.vertx.createNetClient();
    NetServer server =
        way.vertx.createNetServer().connectHandler(caller -> passOn(caller, client, keycloakPort));
    server.listen(port, "localhost").toCompletionStage().toCompletableFuture().join();
    return way;
  }

  private static void passOn(NetSocket caller, NetClient client, int keycloakPort) {
    caller.pause();
    client
        .connect(keycloakPort, "localhost")
        .onSuccess(
            keycloak -> {
              caller.pipeTo(keycloak);
              keycloak.pipeTo(caller);
            })
        .onFailure(fault -> caller.close());
  }

  @Override
  public void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }
}
