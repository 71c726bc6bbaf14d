package org.anju.platform.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** TCP ports of this machine. */
public final class Ports {

  private Ports() {}

  /**
   * Makes sure that nobody serves {@code port}.
   *
   * @param what who wants the port
   * @param setting the setting that chooses another
   * @throws LocalStackException when somebody does; the message names the setting
   */
  public static void requireFree(int port, String what, String setting) {
    try (ServerSocket onLoopback = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
        ServerSocket onAll = reopened(onLoopback)) {
      assert onAll.isBound();
    } catch (IOException e) {
      throw new LocalStackException(
          what
              + ": port "
              + port
              + " is taken by another program. Stop that program, or choose another port with -D"
              + setting
              + "=<port>",
          e);
    }
  }

  /** A port that was free a moment ago. */
  static int free() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new LocalStackException("No free port on this machine", e);
    }
  }

  private static ServerSocket reopened(ServerSocket socket) throws IOException {
    int port = socket.getLocalPort();
    socket.close();
    return new ServerSocket(port);
  }
}
