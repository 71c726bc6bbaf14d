package org.anju.selection;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.Deflater;

/**
 * One message of a board's stream of server-sent events, in the bytes that go to every viewer:
 * nothing is encoded for a single one. The packed form is a piece of a gzip stream (RFC 1952) that
 * refers to nothing before it, so that the same bytes fit into the stream of each viewer.
 */
public final class BoardFrame {

  /** What a message brings. */
  public enum Kind {
    /** The whole {@link Board}: the first message, and again when it is easier than the ticks. */
    BOARD,
    /** A {@link BoardTick}. */
    TICK,
    /** Nothing new; keeps the connection open. */
    ALIVE
  }

  /** Begins a gzip stream: deflate, no name, no time, unknown system. */
  private static final byte[] GZIP_START = {31, (byte) 139, 8, 0, 0, 0, 0, 0, 0, (byte) 255};

  private static final int PIECE_BYTES = 8_192;

  private final Kind kind;
  private final Buffer plain;
  private final Buffer packed;

  private BoardFrame(Kind kind, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    this.kind = kind;
    this.plain = Buffer.buffer(bytes);
    this.packed = Buffer.buffer(packed(bytes));
  }

  static BoardFrame of(Kind kind, long tick, String json) {
    String name = kind.name().toLowerCase(Locale.ROOT);
    return new BoardFrame(kind, "event: " + name + "\nid: " + tick + "\ndata: " + json + "\n\n");
  }

  static BoardFrame alive() {
    return new BoardFrame(Kind.ALIVE, ": alive\n\n");
  }

  public Kind kind() {
    return kind;
  }

  /** As text; whoever gets it must not change it. */
  public Buffer plain() {
    return plain;
  }

  /** Follows {@link #gzipStart} or another packed frame; whoever gets it must not change it. */
  public Buffer packed() {
    return packed;
  }

  /** What a packed stream begins with. */
  public static Buffer gzipStart() {
    return Buffer.buffer(GZIP_START);
  }

  /** A full flush ends on a byte and forgets what was before, so that pieces can be strung. */
  private static byte[] packed(byte[] text) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try {
      deflater.setInput(text);
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      byte[] piece = new byte[PIECE_BYTES];
      int length = PIECE_BYTES;
      while (length == PIECE_BYTES) {
        length = deflater.deflate(piece, 0, PIECE_BYTES, Deflater.FULL_FLUSH);
        packed.write(piece, 0, length);
      }
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }
}
