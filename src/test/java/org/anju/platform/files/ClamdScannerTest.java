package org.anju.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a server that speaks clamd's protocol; clamd itself is no Java. */
class ClamdScannerTest {

  @TempDir Path folder;

  @Test
  void the_scanner_gets_the_whole_file_and_its_word_counts() throws IOException {
    byte[] content = FileStoreContract.bytes(200_000);

    try (Daemon daemon = new Daemon("stream: OK\0")) {
      assertThat(daemon.scanner().isClean(file(content))).isTrue();
      assertThat(daemon.received()).isEqualTo(content);
    }
  }

  @Test
  void a_signature_that_was_found_is_malware() throws IOException {
    try (Daemon daemon = new Daemon("stream: Eicar-Test-Signature FOUND\0")) {
      assertThat(daemon.scanner().isClean(file(new byte[10]))).isFalse();
    }
  }

  @Test
  void an_error_or_silence_is_no_approval() throws IOException {
    Path file = file(new byte[10]);

    try (Daemon daemon = new Daemon("INSTREAM size limit exceeded. ERROR\0")) {
      assertThatThrownBy(() -> daemon.scanner().isClean(file)).isInstanceOf(IOException.class);
    }
    try (Daemon daemon = new Daemon("")) {
      assertThatThrownBy(() -> daemon.scanner().isClean(file)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void a_scanner_that_is_not_there_is_no_approval() throws IOException {
    Path file = file(new byte[10]);
    Daemon daemon = new Daemon("stream: OK\0");
    daemon.close();

    assertThatThrownBy(() -> daemon.scanner().isClean(file)).isInstanceOf(IOException.class);
  }

  private Path file(byte[] content) throws IOException {
    return Files.write(folder.resolve("file"), content);
  }

  /** Takes one file, as clamd's INSTREAM does, and answers. */
  private static final class Daemon implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final CompletableFuture<byte[]> received;

    Daemon(String answer) throws IOException {
      received = CompletableFuture.supplyAsync(() -> serve(answer));
    }

    ClamdScanner scanner() {
      return new ClamdScanner("127.0.0.1", socket.getLocalPort(), Duration.ofSeconds(20));
    }

    byte[] received() {
      return received.join();
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }

    private byte[] serve(String answer) {
      try (Socket client = socket.accept()) {
        DataInputStream in = new DataInputStream(client.getInputStream());
        assertThat(in.readNBytes(10)).isEqualTo("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
          content.write(in.readNBytes(length));
        }
        client.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
        return content.toByteArray();
      } catch (IOException e) {
        throw new CompletionException(e);
      }
    }
  }
}
