package org.anju.notice;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** Mail and short messages leave, when the test says so and not by the clock. */
public class MessagesLeave implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "anju.mail.host", "localhost",
        "anju.mail.port", Integer.toString(freePort()),
        "anju.mail.from", "anju@city.example",
        "anju.page.address", "https://anju.example",
        "anju.sms.enabled", "true",
        "anju.messages.tick", "off");
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
