package org.anju.selection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/** A viewer that remembers what it was sent. */
final class Onlooker implements BoardViewer {

  private static final ObjectMapper JSON = new ObjectMapper();

  final List<BoardFrame> frames = new ArrayList<>();
  boolean sentAway;

  @Override
  public Executor loop() {
    return Runnable::run;
  }

  @Override
  public void send(BoardFrame frame) {
    frames.add(frame);
  }

  @Override
  public void end() {
    sentAway = true;
  }

  BoardFrame lastFrame() {
    return frames.get(frames.size() - 1);
  }

  /** What the last message says. */
  JsonNode last() {
    try {
      String text = lastFrame().plain().toString();
      return JSON.readTree(text.substring(text.indexOf("data: ") + "data: ".length()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
