package org.anju.registry.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManagerFactory;

/**
 * A tax bureau that only speaks with those whose certificate it knows, and three ways to come to
 * it: as agreed, without a certificate of one's own, and without trusting it.
 */
public class MutualTls implements QuarkusTestResourceLifecycleManager {

  static final String URL = "test.mutual-tls.url";
  static final String AGREED = "registry";
  static final String WITHOUT_OWN = "registry-without-own";
  static final String WITHOUT_TRUST = "registry-without-trust";

  private static final String PASSWORD = "changeit";

  private Path folder;
  private HttpsServer server;

  @Override
  public Map<String, String> start() {
    try {
      folder = Files.createTempDirectory("anju-registry-tls");
      makeKeys("bureau");
      makeKeys("anju");
      serve();
      return settings();
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void stop() {
    server.stop(0);
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>();
    settings.put(URL, "https://localhost:" + server.getAddress().getPort() + "/tax");
    settings.putAll(store(AGREED, "key-store", "anju"));
    settings.putAll(store(AGREED, "trust-store", "bureau-known"));
    settings.putAll(store(WITHOUT_OWN, "trust-store", "bureau-known"));
    settings.putAll(store(WITHOUT_TRUST, "key-store", "anju"));
    return settings;
  }

  private Map<String, String> store(String bucket, String kind, String file) {
    String prefix = "quarkus.tls." + bucket + "." + kind + ".p12.";
    return Map.of(prefix + "path", path(file), prefix + "password", PASSWORD);
  }

  private String path(String file) {
    return folder.resolve(file + ".p12").toString();
  }

  /** A key with its certificate, and a store in which others know it by that certificate. */
  private void makeKeys(String name) throws IOException {
    keytool(
        List.of(
            "-genkeypair",
            "-alias",
            name,
            "-keyalg",
            "EC",
            "-dname",
            "CN=" + name,
            "-validity",
            "2",
            "-ext",
            "san=dns:localhost"),
        name);
    String certificate = folder.resolve(name + ".cer").toString();
    keytool(List.of("-exportcert", "-alias", name, "-file", certificate), name);
    keytool(
        List.of("-importcert", "-noprompt", "-alias", name, "-file", certificate), name + "-known");
  }

  private void keytool(List<String> arguments, String store) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(arguments);
    command.addAll(
        List.of("-storetype", "PKCS12", "-keystore", path(store), "-storepass", PASSWORD));
    try {
      int ended = new ProcessBuilder(command).inheritIO().start().waitFor();
      if (ended != 0) {
        throw new IOException("keytool ended with " + ended);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private void serve() throws IOException, GeneralSecurityException {
    KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    own.init(open("bureau"), PASSWORD.toCharArray());
    TrustManagerFactory known =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    known.init(open("anju-known"));
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(own.getKeyManagers(), known.getTrustManagers(), null);
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new OnlyTheKnown(context));
    server.createContext("/tax/queries", MutualTls::answer);
    server.start();
  }

  private KeyStore open(String file) throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream stream = Files.newInputStream(Path.of(path(file)))) {
      store.load(stream, PASSWORD.toCharArray());
    }
    return store;
  }

  private static void answer(HttpExchange exchange) throws IOException {
    JsonNode question = new ObjectMapper().readTree(exchange.getRequestBody());
    byte[] body =
        "{\"request\":%s,\"identityNumber\":%s,\"known\":false}"
            .formatted(question.get("request"), question.get("identityNumber"))
            .getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static final class OnlyTheKnown extends HttpsConfigurator {

    OnlyTheKnown(SSLContext context) {
      super(context);
    }

    @Override
    public void configure(HttpsParameters parameters) {
      SSLParameters wanted = getSSLContext().getDefaultSSLParameters();
      wanted.setNeedClientAuth(true);
      parameters.setSSLParameters(wanted);
    }
  }
}
