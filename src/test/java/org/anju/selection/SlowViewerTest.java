package org.anju.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.anju.permissions.CityAtWork;
import org.anju.permissions.TestDatabase;
import org.anju.platform.local.LocalStackResource;
import org.anju.replicas.Patience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Somebody opens the live board and does not read it, over a real connection: a page in a pocket,
 * or one who wants to do harm.
 */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class SlowViewerTest {

  /** A large offering: each board is most of a megabyte. */
  private static final int UNITS = 3_000;

  /** Many times what the machine's network keeps for one connection. */
  private static final int BOARDS = 24;

  private static final int FEW_BYTES = 4_096;
  private static final int MANY_BYTES = 1 << 20;

  private static final String ADD =
      """
      INSERT INTO unit (offering_id, building, entrance, room, storey, layout, orientation,
        built_area, inner_area, shared_area, state)
      SELECT ?, '慢看楼', '1', ? || n, 1, '两室', '南', 80, 64, 16, 'AVAILABLE'
      FROM generate_series(1, ?) n
      """;

  private static final String REMOVE =
      "DELETE FROM unit WHERE offering_id = ? AND building = '慢看楼'";

  private static long offering;

  /**
   * Counted on from test to test: a board that is still open may know the rooms of the last one.
   */
  private static int rooms;

  @Inject TestDatabase database;
  @Inject LiveBoards boards;

  @TestHTTPResource("/")
  URI server;

  @BeforeEach
  void announce() {
    if (offering == 0) {
      CityAtWork.registerOrganisations();
      offering = CityAtWork.announced(CityAtWork.form("慢看区"));
    }
    add(UNITS);
  }

  @AfterEach
  void remove() {
    database.owner().run(REMOVE, offering);
  }

  @Test
  void who_does_not_read_delays_nobody_and_gets_the_newest_board_when_it_reads_again()
      throws Exception {
    try (Connection slow = new Connection(FEW_BYTES);
        Reader other = new Reader(new Connection(MANY_BYTES))) {
      flood(other);

      try (Reader awake = new Reader(slow)) {
        awake.awaitRoom(rooms);
        assertThat(awake.bytes()).isLessThan(other.bytes() / 2);
        add(1);
        awake.awaitRoom(rooms);
        other.awaitRoom(rooms);
      }
    }
  }

  @Test
  void who_does_not_even_take_signs_of_life_is_let_go_and_the_others_stay() throws Exception {
    try (Connection slow = new Connection(FEW_BYTES);
        Reader other = new Reader(new Connection(MANY_BYTES))) {
      flood(other);
      int watching = boards.watching();

      boards.signOfLife();
      boards.signOfLife();
      boards.signOfLife();

      Patience.await("the slow one's end", () -> boards.watching() < watching);
      assertThat(slow.endsAfterWhatWaits()).isTrue();
      add(1);
      other.awaitRoom(rooms);
    }
  }

  /** One new board after the other, each of which the other one sees. */
  private void flood(Reader other) {
    for (int i = 0; i < BOARDS; i++) {
      add(1);
      other.awaitRoom(rooms);
    }
  }

  private void add(int count) {
    rooms++;
    database.owner().run(ADD, offering, room(rooms), count);
  }

  private static String room(int number) {
    return "r" + number + "-";
  }

  /** An open board, of which nothing is read unless a {@link Reader} does. */
  private final class Connection implements AutoCloseable {

    private final Socket socket = new Socket();

    /**
     * @param kept bytes that the machine keeps at this end until they are read
     */
    Connection(int kept) throws IOException {
      socket.setReceiveBufferSize(kept);
      socket.connect(new InetSocketAddress(server.getHost(), server.getPort()));
      String request =
          "GET /api/offerings/%d/board HTTP/1.1\r\n"
              + "Host: localhost\r\n"
              + "Accept: text/event-stream\r\n\r\n";
      socket.getOutputStream().write(request.formatted(offering).getBytes(StandardCharsets.UTF_8));
    }

    /** The end, or at once a broken line; a line that stays open has neither. */
    boolean endsAfterWhatWaits() throws IOException {
      socket.setSoTimeout((int) Duration.ofSeconds(20).toMillis());
      byte[] piece = new byte[1 << 16];
      try {
        int read = socket.getInputStream().read(piece);
        while (read >= 0) {
          read = socket.getInputStream().read(piece);
        }
        return true;
      } catch (SocketTimeoutException open) {
        return false;
      } catch (SocketException broken) {
        return true;
      }
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  /** Reads a board as fast as it comes and remembers the newest room in it. */
  private static final class Reader implements AutoCloseable {

    private static final Pattern ROOM = Pattern.compile("\"r(\\d+)-");
    private static final int LONGEST_ROOM = 16;

    private final Connection connection;

    private volatile long bytes;
    private volatile int newest;

    Reader(Connection connection) {
      this.connection = connection;
      new Thread(this::read, "viewer").start();
    }

    private void read() {
      byte[] piece = new byte[1 << 16];
      String end = "";
      try {
        int read = connection.socket.getInputStream().read(piece);
        while (read >= 0) {
          String text = end + new String(piece, 0, read, StandardCharsets.ISO_8859_1);
          ROOM.matcher(text).results().forEach(this::see);
          end = text.substring(Math.max(0, text.length() - LONGEST_ROOM));
          bytes += read;
          read = connection.socket.getInputStream().read(piece);
        }
      } catch (IOException closed) {
        newest = -1;
      }
    }

    private void see(MatchResult room) {
      newest = Math.max(newest, Integer.parseInt(room.group(1)));
    }

    long bytes() {
      return bytes;
    }

    void awaitRoom(int number) {
      Patience.await("room " + number, () -> newest == number);
    }

    @Override
    public void close() throws IOException {
      connection.close();
    }
  }
}
