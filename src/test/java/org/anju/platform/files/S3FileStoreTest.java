package org.anju.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.services.s3.S3Client;

/** Against S3Proxy as a process of its own, which checks the signature of each request. */
class S3FileStoreTest extends FileStoreContract {

  private static final Path SERVER = Path.of("target/s3proxy/s3proxy-jar-with-dependencies.jar");
  private static final String ACCESS_KEY = "anju";
  private static final String SECRET_KEY = "not-a-secret";

  @TempDir static Path serverFolder;

  private static Process server;
  private static URI endpoint;

  @BeforeAll
  static void startServer() throws IOException {
    endpoint = URI.create("http://127.0.0.1:" + freePort());
    server =
        new ProcessBuilder("java", "-jar", SERVER.toString(), "--properties", settings().toString())
            .redirectErrorStream(true)
            .start();
    awaitStarted();
  }

  @AfterAll
  static void stopServer() throws InterruptedException {
    server.destroyForcibly().waitFor();
  }

  @Override
  FileStore emptyStore() {
    String bucket = "bucket-" + UUID.randomUUID();
    S3Client client = client(SECRET_KEY);
    client.createBucket(request -> request.bucket(bucket));
    return new S3FileStore(client, bucket);
  }

  @Test
  void a_wrong_key_and_a_missing_bucket_are_faults_and_no_missing_files() {
    FileStore stranger = new S3FileStore(client("wrong"), "bucket");
    FileStore bucketless = new S3FileStore(client(SECRET_KEY), "no-such-bucket");

    assertThatThrownBy(() -> stranger.open(digest("x"))).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> stranger.put(digest("x"), Path.of("pom.xml")))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> stranger.remove(digest("x"))).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> bucketless.open(digest("x"))).isInstanceOf(IOException.class);
  }

  private static S3Client client(String secretKey) {
    return FileStoreConfiguration.client(
        Optional.of(endpoint),
        "us-east-1",
        StaticCredentialsProvider.create(AwsBasicCredentials.create(ACCESS_KEY, secretKey)));
  }

  private static Path settings() throws IOException {
    Path data = Files.createDirectories(serverFolder.resolve("data"));
    String settings =
        """
        s3proxy.endpoint=%s
        s3proxy.authorization=aws-v2-or-v4
        s3proxy.identity=%s
        s3proxy.credential=%s
        jclouds.provider=filesystem-nio2
        jclouds.identity=%s
        jclouds.credential=%s
        jclouds.filesystem.basedir=%s
        """
            .formatted(endpoint, ACCESS_KEY, SECRET_KEY, ACCESS_KEY, SECRET_KEY, data);
    return Files.writeString(serverFolder.resolve("s3proxy.conf"), settings);
  }

  /** Reads what the server says until it serves; goes on reading so that it never waits for us. */
  private static void awaitStarted() throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
    String line = lines.readLine();
    while (line != null && !line.contains("Started ServerConnector")) {
      line = lines.readLine();
    }
    assertThat(line).as("the server ended before it served").isNotNull();
    Thread reader = new Thread(() -> lines.lines().forEach(ignored -> {}));
    reader.setDaemon(true);
    reader.start();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
