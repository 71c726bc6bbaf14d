package org.anju.platform.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalRegistriesTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir Path directory;

  @AfterEach
  void stop() {
    StopAtExit.stop(directory);
  }

  @Test
  void the_next_start_finds_what_still_runs_with_all_that_it_was_told() throws Exception {
    int port = serve(false);
    ask(port);

    assertThat(serve(false)).isEqualTo(port);
    assertThat(asked(port)).isEqualTo(1);
  }

  @Test
  void after_it_was_killed_the_next_start_serves_again() throws Exception {
    serve(false);
    ProcessHandle first = process();
    first.destroyForcibly();
    first.onExit().join();

    int again = serve(false);

    assertThat(process()).isNotEqualTo(first);
    assertThat(asked(again)).isZero();
  }

  @Test
  void an_empty_stack_begins_with_registries_that_were_told_nothing() throws Exception {
    ask(serve(false));

    assertThat(asked(serve(true))).isZero();
  }

  @Test
  void it_ends_with_the_stack() {
    serve(false);
    ProcessHandle process = process();

    StopAtExit.stop(directory);

    assertThat(process.isAlive()).isFalse();
  }

  @Test
  void a_question_without_a_person_is_no_question() throws Exception {
    assertThat(post(serve(false), "{}")).isEqualTo(400);
  }

  private int serve(boolean empty) {
    LocalRegistries.Serving serving =
        new LocalRegistries(LocalStackOptions.forTests(directory), Console.standard()).serve(empty);
    serving.untilReady().run();
    return serving.port();
  }

  private ProcessHandle process() {
    return new RunFile(directory.resolve("run/registries.pid"))
        .read()
        .flatMap(RunFile.Entry::process)
        .orElseThrow();
  }

  private static void ask(int port) throws IOException, InterruptedException {
    assertThat(post(port, "{\"request\": \"1\", \"name\": \"n\", \"identityNumber\": \"i\"}"))
        .isEqualTo(200);
  }

  private static int post(int port, String body) throws IOException, InterruptedException {
    HttpRequest question =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/tax/queries"))
            .POST(BodyPublishers.ofString(body))
            .build();
    return CLIENT.send(question, BodyHandlers.discarding()).statusCode();
  }

  private static int asked(int port) throws IOException, InterruptedException {
    HttpRequest counts =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/requests")).build();
    String text = CLIENT.send(counts, BodyHandlers.ofString()).body();
    return Integer.parseInt(text.replaceAll("(?s).*\"tax\":\\{\"total\":(\\d+).*", "$1"));
  }
}
