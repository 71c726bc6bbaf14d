package org.anju.selection.web;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.impl.ContextInternal;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.Executor;
import org.anju.selection.BoardFrame;
import org.anju.selection.BoardViewer;
import org.anju.selection.LiveBoards;

/**
 * The connection of one viewer. While more waits for its line than fits, nothing is added: the
 * viewer gets the whole board when the line is free, and is let go when it stays blocked.
 */
final class StreamViewer implements BoardViewer {

  /** Several of the largest boards; what waits is shared with the other viewers. */
  private static final int MOST_WAITING_BYTES = 1 << 20;

  /** Signs of life that may pass by a blocked line. */
  private static final int MOST_MISSED_SIGNS = 3;

  private final HttpServerResponse response;
  private final Executor loop;
  private final boolean takesPacked;
  private final long offeringId;
  private final LiveBoards boards;
  private boolean isBlocked;
  private int missedSigns;

  StreamViewer(RoutingContext request, long offeringId, LiveBoards boards) {
    this.response = request.response();
    this.loop = ((ContextInternal) Vertx.currentContext()).nettyEventLoop();
    this.takesPacked = takesPacked(request.request());
    this.offeringId = offeringId;
    this.boards = boards;
  }

  @Override
  public Executor loop() {
    return loop;
  }

  @Override
  public void send(BoardFrame frame) {
    if (response.closed() || response.ended()) {
      boards.leave(offeringId, this);
    } else if (isBlocked) {
      miss(frame);
    } else if (response.writeQueueFull()) {
      waitForLine();
    } else {
      write(frame);
    }
  }

  @Override
  public void end() {
    if (!response.ended() && !response.closed()) {
      response.reset();
    }
  }

  private void write(BoardFrame frame) {
    if (!response.headWritten()) {
      start();
    }
    response.write(takesPacked ? frame.packed() : frame.plain());
  }

  private void start() {
    response
        .setChunked(true)
        .setWriteQueueMaxSize(MOST_WAITING_BYTES)
        .putHeader(HttpHeaders.CONTENT_TYPE, "text/event-stream;charset=UTF-8")
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
        .putHeader(HttpHeaders.CONTENT_ENCODING, takesPacked ? "gzip" : "identity")
        .putHeader("X-Accel-Buffering", "no")
        .putHeader("X-Content-Type-Options", "nosniff");
    if (takesPacked) {
      Buffer start = BoardFrame.gzipStart();
      response.write(start);
    }
  }

  private void waitForLine() {
    isBlocked = true;
    missedSigns = 0;
    response.drainHandler(
        free -> {
          isBlocked = false;
          boards.catchUp(offeringId, this);
        });
  }

  private void miss(BoardFrame frame) {
    if (frame.kind() == BoardFrame.Kind.ALIVE && ++missedSigns >= MOST_MISSED_SIGNS) {
      end();
    }
  }

  /** Over HTTP/2 the server would pack once more what says that it is packed. */
  private static boolean takesPacked(HttpServerRequest request) {
    String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
    return request.version() == HttpVersion.HTTP_1_1
        && accepted != null
        && accepted.contains("gzip");
  }
}
