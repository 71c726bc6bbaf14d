package org.anju.employer.clerks;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** Keycloak is told when the test says so, by a way that the test can close. */
public class ClerksAtHand implements QuarkusTestProfile {

  /** The port at which the application looks for Keycloak's administration. */
  static final String PORT = "anju.test.keycloak-way";

  @Override
  public Map<String, String> getConfigOverrides() {
    String port = Integer.toString(freePort());
    return Map.of(
        PORT, port, "anju.identity.server", "http://localhost:" + port, "anju.clerks.tick", "off");
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
