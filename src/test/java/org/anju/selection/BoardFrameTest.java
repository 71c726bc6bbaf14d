package org.anju.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.anju.selection.BoardFrame.Kind;
import org.junit.jupiter.api.Test;

class BoardFrameTest {

  private static final BoardFrame BOARD =
      BoardFrame.of(Kind.BOARD, 7, "\"可选".repeat(20_000) + "\"");
  private static final BoardFrame TICK = BoardFrame.of(Kind.TICK, 8, "{\"tick\":8}");

  @Test
  void a_frame_is_one_server_sent_event() {
    assertThat(TICK.plain()).hasToString("event: tick\nid: 8\ndata: {\"tick\":8}\n\n");
  }

  @Test
  void packed_frames_string_into_one_stream_in_whatever_order_a_viewer_gets_them()
      throws DataFormatException {
    assertThat(unpacked(BOARD, TICK, BoardFrame.alive(), TICK))
        .isEqualTo(BOARD.plain() + "" + TICK.plain() + BoardFrame.alive().plain() + TICK.plain());
    assertThat(unpacked(TICK)).isEqualTo(TICK.plain().toString());
  }

  @Test
  void a_packed_board_is_much_smaller() {
    assertThat(BOARD.packed().length()).isLessThan(BOARD.plain().length() / 10);
  }

  private static String unpacked(BoardFrame... frames) throws DataFormatException {
    Buffer stream = Buffer.buffer();
    for (BoardFrame frame : frames) {
      stream.appendBuffer(frame.packed());
    }
    Inflater inflater = new Inflater(true);
    inflater.setInput(stream.getBytes());
    byte[] text = new byte[1_000_000];
    int length = inflater.inflate(text);
    inflater.end();
    return new String(text, 0, length, StandardCharsets.UTF_8);
  }
}
