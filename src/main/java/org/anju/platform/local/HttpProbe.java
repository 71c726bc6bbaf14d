package org.anju.platform.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Finds out whether a server of the stack answers. */
final class HttpProbe {

  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration ANSWER = Duration.ofSeconds(5);

  private HttpProbe() {}

  /** Whether the address is answered with 200 within seconds. */
  static boolean answers(String address) {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).timeout(ANSWER).build();
    try {
      HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT).build();
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
