package org.anju.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.anju.platform.personal.MobileNumber;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;

class ConsoleShortMessagesTest {

  private static final PatternFormatter MESSAGE = new PatternFormatter("%s");

  @Test
  void the_log_shows_the_text_and_the_number_masked() {
    List<String> lines = new ArrayList<>();
    Logger log = Logger.getLogger(ConsoleShortMessages.class.getName());
    Handler keeper = keeping(lines);
    log.addHandler(keeper);
    try {
      new ConsoleShortMessages().send(new MobileNumber("13154157340"), "轮到您选房了");
    } finally {
      log.removeHandler(keeper);
    }

    assertThat(lines).containsExactly("SMS to 131****7340: 轮到您选房了");
  }

  private static Handler keeping(List<String> lines) {
    return new Handler() {
      @Override
      public void publish(LogRecord line) {
        lines.add(MESSAGE.format(line));
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
