package org.anju.platform.files;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Asks ClamAV's daemon by TCP, with its command {@code INSTREAM}. */
final class ClamdScanner implements VirusScanner {

  private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
  private static final int CHUNK = 64 * 1024;

  /** An answer is one line with a signature's name. */
  private static final int LONGEST_ANSWER = 4096;

  private final String host;
  private final int port;
  private final Duration patience;

  ClamdScanner(String host, int port, Duration patience) {
    this.host = host;
    this.port = port;
    this.patience = patience;
  }

  @Override
  public boolean isClean(Path file) throws IOException {
    try (Socket socket = new Socket()) {
      int milliseconds = Math.toIntExact(patience.toMillis());
      socket.connect(new InetSocketAddress(host, port), milliseconds);
      socket.setSoTimeout(milliseconds);
      send(file, new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), CHUNK)));
      return isClean(answer(socket.getInputStream()));
    }
  }

  private static void send(Path file, DataOutputStream out) throws IOException {
    out.write(COMMAND);
    byte[] chunk = new byte[CHUNK];
    try (InputStream in = Files.newInputStream(file)) {
      for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
        out.writeInt(count);
        out.write(chunk, 0, count);
      }
    }
    out.writeInt(0);
    out.flush();
  }

  private static String answer(InputStream in) throws IOException {
    return new String(in.readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII)
        .replace("\0", "")
        .strip();
  }

  private static boolean isClean(String answer) throws IOException {
    if (answer.endsWith(" FOUND")) {
      return false;
    }
    if (!answer.equals("stream: OK")) {
      throw new IOException("The virus scanner answered: " + answer);
    }
    return true;
  }
}
